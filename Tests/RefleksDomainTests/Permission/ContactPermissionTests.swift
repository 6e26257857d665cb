import Testing

@testable import RefleksDomain

struct ContactPermissionTests {
    @Test(arguments: [
        (RecipientType.individual, PermissionStatus?.none, ContactGround.noApproval),
        (.individual, .some(.approved), .approval), (.individual, .some(.refused), .refused),
        (.merchant, nil, .merchantWithoutRefusal), (.merchant, .some(.approved), .approval),
        (.merchant, .some(.refused), .refused),
    ])
    func `marketing needs an approval, or a merchant who has not refused`(
        _ recipientType: RecipientType, _ status: PermissionStatus?, _ ground: ContactGround
    ) throws {
        let permission = try status.map { try PermissionTests.record($0) }
        let found = ContactPurpose.marketing.ground(
            on: .sms, customer: .active, recipientType: recipientType, permission: permission)
        #expect(found == ground)
        #expect(found.isAllowed == [.approval, .merchantWithoutRefusal].contains(ground))
    }

    @Test(arguments: [
        (ContactPurpose.order, ContactGround.orderNotice), (.delivery, .deliveryNotice), (.debt, .debtNotice),
        (.subscription, .subscriptionNotice),
    ])
    func `notices are exempt and say on which ground, also after a refusal`(
        _ purpose: ContactPurpose, _ ground: ContactGround
    ) throws {
        for recipientType in RecipientType.allCases {
            for permission in [nil, try PermissionTests.record(.refused), try PermissionTests.record(.approved)] {
                let found = purpose.ground(
                    on: .sms, customer: .active, recipientType: recipientType, permission: permission)
                #expect(found == ground && found.isAllowed)
            }
        }
    }

    @Test(arguments: [
        (CustomerStatus.deceased, ContactGround.deceased), (.erased, .erased), (.restricted, .restricted),
        (.merged, .merged),
    ])
    func `who is not to be contacted is contacted for nothing`(
        _ status: CustomerStatus, _ ground: ContactGround
    ) throws {
        for purpose in ContactPurpose.allCases {
            let found = purpose.ground(
                on: .email, customer: status, recipientType: .merchant,
                permission: try PermissionTests.record(.approved))
            #expect(found == ground && !found.isAllowed)
        }
    }

    @Test func `marketing by letter needs no approval, in an app it does`() {
        func ground(_ channel: Channel) -> ContactGround {
            ContactPurpose.marketing.ground(
                on: channel, customer: .active, recipientType: .individual, permission: nil)
        }
        #expect(Channel.allCases.filter { ground($0).isAllowed } == [.branch, .field, .post])
        #expect(ground(.post) == .notElectronic && ground(.mobileApp) == .noApproval)
    }

    @Test func `every ground has a sentence of its own`() {
        #expect(
            ContactGround.allCases.map(\.reason.code) == [
                "GROUND_APPROVAL", "GROUND_MERCHANT", "GROUND_ORDER_NOTICE", "GROUND_DELIVERY_NOTICE",
                "GROUND_DEBT_NOTICE", "GROUND_SUBSCRIPTION_NOTICE", "GROUND_NOT_ELECTRONIC", "NO_APPROVAL",
                "PERMISSION_REFUSED", "CUSTOMER_DECEASED", "CUSTOMER_RESTRICTED", "CUSTOMER_ERASED",
                "CUSTOMER_MERGED", "NO_ADDRESS",
            ])
    }
}
