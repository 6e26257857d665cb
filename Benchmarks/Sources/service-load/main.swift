// Load on a running server: `service-load DATA_DIR PORT PID [customers] [seconds]`. DATA_DIR is that of `refleksd serve
// --dev`. First makes customers, then measures durable pushes, then 360 views of random customers. One line of JSON each.

import Foundation
import Logging
import NIOPosix
import RefleksTransport

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let port = Int(arguments[1]), let pid = Int32(arguments[2]) else {
    print("usage: service-load DATA_DIR PORT PID [customers] [seconds]")
    exit(64)
}
let customers = arguments.count > 3 ? Int(arguments[3]) ?? 2_000 : 2_000
let seconds = arguments.count > 4 ? Int(arguments[4]) ?? 10 : 10
let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
let target = Target(developmentDirectory: arguments[0] + "/dev", port: port, pid: pid, group: group)

let codes = try await Population(target: target).make(customers)
print(try await PushLoad(target: target, codes: codes).run(seconds: seconds))
print(try await ViewLoad(target: target, codes: codes).run(seconds: seconds))
try await group.shutdownGracefully()
