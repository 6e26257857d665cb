import RefleksContract
import RefleksMessages
import Testing

@testable import refleks

@Suite struct EnumNameTests {
    @Test func `every value of the contract has a name`() {
        #expect(Catalogue.CLIName.types.count == InteractionType.allCases.count - 1)
        #expect(Catalogue.CLIName.channels.count == Channel.allCases.count - 1)
        #expect(Catalogue.CLIName.moneyKinds.count == MoneyKind.allCases.count - 1)
        #expect(Catalogue.CLIName.identifierKinds.count == IdentifierKind.allCases.count - 1)
        #expect(Catalogue.CLIName.customerKinds.count == CustomerKind.allCases.count - 1)
        #expect(Catalogue.CLIName.customerStatuses.count == CustomerStatus.allCases.count - 1)
        #expect(Catalogue.CLIName.matchVerdicts.count == MatchVerdict.allCases.count - 1)
        #expect(Catalogue.CLIName.matchGrounds.count == MatchGround.allCases.count - 1)
        #expect(Catalogue.CLIName.matchStandings.count == MatchStanding.allCases.count - 1)
        #expect(Catalogue.CLIName.matchFields.count == MatchField.allCases.count - 1)
        #expect(Catalogue.CLIName.mergeFields.count == MergeField.allCases.count - 1)
        #expect(Catalogue.CLIName.changes.count == ChangeKind.allCases.count - 1)
        #expect(Catalogue.CLIName.servingStatuses.count == ServingStatus.allCases.count - 1)
    }

    @Test func `names are in the order of the numbers`() {
        for type in InteractionType.allCases where type != .unspecified {
            #expect(Catalogue.CLIName.types[type.rawValue - 1].code == "NAME_TYPE_\(EnumText.constant(type))")
        }
        for channel in Channel.allCases where channel != .unspecified {
            #expect(
                Catalogue.CLIName.channels[channel.rawValue - 1].code == "NAME_CHANNEL_\(EnumText.constant(channel))")
        }
        for kind in MoneyKind.allCases where kind != .unspecified {
            #expect(Catalogue.CLIName.moneyKinds[kind.rawValue - 1].code == "NAME_MONEY_\(EnumText.constant(kind))")
        }
    }

    @Test(arguments: ["mobile-app", "MOBILE_APP", "mobileApp", "MobileApp"])
    func `an enum's value is read however it is written`(text: String) {
        #expect(EnumText.value(text, of: Channel.self) == .mobileApp)
    }

    @Test func `the zero value and nonsense are no values`() {
        #expect(EnumText.value("unspecified", of: Channel.self) == nil)
        #expect(EnumText.value("", of: Channel.self) == nil)
        #expect(EnumText.value("fax", of: Channel.self) == nil)
    }
}
