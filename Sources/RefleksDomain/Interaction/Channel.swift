/// Where customer and company meet.
public enum Channel: UInt8, Sendable, Hashable, CaseIterable {
    case branch = 1
    case phone = 2
    case sms = 3
    case email = 4
    case web = 5
    case mobileApp = 6
    case atm = 7
    case chat = 8
    case social = 9
    case field = 10
    case post = 11
    case partner = 12
}
