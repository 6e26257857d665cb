import RefleksMessages

extension ServerConnectionState {
    /// When `timeReached` is to be called next, if nothing happens before; nil after the end.
    public var nextDeadline: UInt64? {
        guard phase != .closed else { return nil }
        guard phase == .open else {
            return min(link.openedAt &+ link.limits.helloTimeout, link.deadline)
        }
        var result = min(link.deadline, idleStreamLook)
        switch drainPhase {
        case .none:
            result = min(result, link.openedAt &+ link.limits.maximumAge)
            if streams.isEmpty { result = min(result, idleSince &+ link.limits.idleTimeout) }
        case .announced(_, let since, let deadline):
            result = min(result, deadline, since &+ link.limits.keepaliveTimeout)
        case .final(_, let deadline): result = min(result, deadline)
        }
        return result
    }

    /// Time has passed: acts on every deadline that is not in the future. Safe to call at any time.
    public mutating func timeReached(at now: UInt64) {
        guard phase != .closed else { return }
        do throws(WireError) {
            try link.timeReached(now)
            if phase == .awaitingHello, now >= link.openedAt &+ link.limits.helloTimeout {
                throw .helloTimeout(link.limits.helloTimeout / WireLimits.millisecond)
            }
        } catch {
            return fail(error, at: now)
        }
        guard phase == .open else { return }
        if now >= idleStreamLook { endIdleStreams(at: now) }
        switch drainPhase {
        case .none: endOfLife(at: now)
        case .announced(_, let since, let deadline):
            if now >= deadline { return cutOff(at: now) }
            if now >= since &+ link.limits.keepaliveTimeout { finishDrain(deadline: deadline, at: now) }
        case .final(_, let deadline):
            if now >= deadline { cutOff(at: now) }
        }
    }

    /// Asks streams to end on which nothing has moved for too long, and finds the next time to look.
    private mutating func endIdleStreams(at now: UInt64) {
        idleStreamLook = .max
        for stream in streams.ids.sorted() {
            guard var activeAt = streams[stream]?.activeAt else { continue }
            if now >= activeAt &+ link.limits.streamIdleTimeout {
                actions.append(.endIdle(stream: stream))
                activeAt = now
                streams[stream]?.activeAt = now
            }
            idleStreamLook = min(idleStreamLook, activeAt &+ link.limits.streamIdleTimeout)
        }
    }

    private mutating func endOfLife(at now: UInt64) {
        if streams.isEmpty, now >= idleSince &+ link.limits.idleTimeout {
            // Announced like any drain, so that a call which is on its way is still answered.
            drain(.idle, within: link.limits.keepaliveTimeout, at: now)
        } else if now >= link.openedAt &+ link.limits.maximumAge {
            drain(.maxAge, within: link.limits.drain, at: now)
        }
    }

    /// The transport can (or cannot) take more output. While it cannot, DATA and credits wait.
    public mutating func writabilityChanged(_ isWritable: Bool, at now: UInt64) {
        guard phase != .closed else { return }
        link.writabilityChanged(isWritable, at: now)
        guard isWritable else { return }
        announceStreams()
        for stream in streams.ids.sorted() { streams[stream]?.announceCredit(link: &link) }
        pump(at: now)
    }

    /// Begins the two-phase drain: GOAWAY(max) and PING now; after the PONG, GOAWAY with the last stream; closed when the
    /// streams are done, or after `within` nanoseconds, when those left get UNAVAILABLE.
    public mutating func drain(_ code: WireGoAwayCode, within: UInt64, at now: UInt64) {
        guard phase != .closed, !isDraining else { return }
        guard phase == .open else { return close(code) }
        drainCode = code
        let deadline = now &+ within
        link.emitGoAway(code, lastStream: .max, drain: within, text: text(code))
        drainPhase = .announced(ping: link.emitPing(), since: now, deadline: deadline)
        actions.append(.drain(code, deadline: deadline))
    }

    /// Ends the connection now: open streams are cut off, what they did is unknown to the client.
    public mutating func close(_ code: WireGoAwayCode) {
        guard phase != .closed else { return }
        link.emitGoAway(code, lastStream: phase == .open ? lastStream : 0, text: text(code))
        end(.local(code))
    }

    /// The transport is gone.
    public mutating func connectionLost() {
        end(.lost)
    }

    /// GOAWAY with the last stream: above it nothing starts.
    mutating func finishDrain(deadline: UInt64, at now: UInt64) {
        // Never 0, which would mean that the connection closes at once.
        let left = max(deadline > now ? deadline - now : 0, WireLimits.millisecond)
        link.emitGoAway(drainCode, lastStream: lastStream, drain: left, text: text(drainCode))
        drainPhase = .final(last: lastStream, deadline: deadline)
        endDrainIfDone()
    }

    mutating func endDrainIfDone() {
        guard case .final = drainPhase, streams.isEmpty else { return }
        end(.local(drainCode))
    }

    private mutating func cutOff(at now: UInt64) {
        for stream in streams.ids.sorted() {
            fault(stream, .draining, at: now)
            streams[stream] = nil
        }
        close(drainCode)
    }

    private func text(_ code: WireGoAwayCode) -> String {
        let language = link.peer.language
        switch code {
        case .maxAge:
            return WireMessage(Catalogue.Wire.maximumAge, link.limits.maximumAge / WireLimits.millisecond).text(
                language)
        case .idle:
            return WireMessage(Catalogue.Wire.idle, link.limits.idleTimeout / WireLimits.millisecond).text(language)
        default: return code.message.text(language)
        }
    }
}
