// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/*.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The contract `refleks.v1` about itself.
public enum Contract {
    /// SHA-256 of the descriptor set without comments, 64 hexadecimal digits; equal digests mean the
    /// same contract.
    public static let digest = "b6e4e0920319f788a7f095e86b377f2c942a4068a1074cf80ff5b3161fa9ce22"

    /// Every method of every service.
    public static let methods: [MethodDescriptor] = CustomerServiceMethods.all + InteractionServiceMethods.all + SystemServiceMethods.all

    /// What DescribeServices answers.
    public static let services: [ServiceDescription] = [
        describe("refleks.v1.CustomerService", [
            describe(
                CustomerServiceMethods.createCustomer,
                request: "refleks.v1.CreateCustomerRequest",
                response: "refleks.v1.CreateCustomerResponse",
                comment: "Creates a customer and gives him a code. If one of the merge-key identifiers already belongs to a customer, that\ncustomer is returned with `created` false: two branches that create the same person at once get ONE code."
            ),
            describe(
                CustomerServiceMethods.getCustomer,
                request: "refleks.v1.GetCustomerRequest",
                response: "refleks.v1.GetCustomerResponse",
                comment: "Returns a customer with his identifiers, by code."
            ),
            describe(
                CustomerServiceMethods.updateCustomer,
                request: "refleks.v1.UpdateCustomerRequest",
                response: "refleks.v1.UpdateCustomerResponse",
                comment: "Changes fields of the profile. Answers ABORTED / VERSION_CONFLICT with `current_version` when somebody was faster."
            ),
            describe(
                CustomerServiceMethods.lookupCustomer,
                request: "refleks.v1.LookupCustomerRequest",
                response: "refleks.v1.LookupCustomerResponse",
                comment: "Returns the one customer who holds an identifier."
            ),
            describe(
                CustomerServiceMethods.searchCustomers,
                request: "refleks.v1.SearchCustomersRequest",
                response: "refleks.v1.SearchCustomersResponse",
                comment: "Finds customers by name, regardless of case, Turkish letters and word order; exact matches come first."
            ),
            describe(
                CustomerServiceMethods.addIdentifier,
                request: "refleks.v1.AddIdentifierRequest",
                response: "refleks.v1.AddIdentifierResponse",
                comment: "Gives a customer one more identifier. ALREADY_EXISTS / IDENTIFIER_TAKEN names the holder in `other_code`."
            ),
            describe(
                CustomerServiceMethods.removeIdentifier,
                request: "refleks.v1.RemoveIdentifierRequest",
                response: "refleks.v1.RemoveIdentifierResponse",
                comment: "Takes an identifier from a customer."
            ),
            describe(
                CustomerServiceMethods.getCustomer360,
                request: "refleks.v1.GetCustomer360Request",
                response: "refleks.v1.Customer360",
                comment: "Returns the whole view of a customer: identity, totals, last interactions."
            ),
            describe(
                CustomerServiceMethods.watchCustomer,
                request: "refleks.v1.WatchCustomerRequest",
                response: "refleks.v1.WatchCustomerResponse",
                comment: "Sends the view at once and again after every change of this customer; changes that come faster than the reader\ntakes them are folded into one message."
            ),
        ]),
        describe("refleks.v1.InteractionService", [
            describe(
                InteractionServiceMethods.recordInteraction,
                request: "refleks.v1.RecordInteractionRequest",
                response: "refleks.v1.RecordInteractionResponse",
                comment: "Records one interaction. (source_system, source_event_id) is unique for ever: the same body again answers the\noriginal result with `replayed`, another body answers ALREADY_EXISTS / IDEMPOTENCY_CONFLICT."
            ),
            describe(
                InteractionServiceMethods.recordInteractionBatch,
                request: "refleks.v1.RecordInteractionBatchRequest",
                response: "refleks.v1.RecordInteractionBatchResponse",
                comment: "Records up to 500 interactions and answers each; one bad item neither loses nor blocks the others. With `atomic`\nall of them are recorded in one commit, or none."
            ),
            describe(
                InteractionServiceMethods.pushInteractions,
                request: "refleks.v1.PushItem",
                response: "refleks.v1.PushAck",
                comment: "Records a stream of interactions; each item is answered by one ack, in order, once it is durable or refused. The\nsender must read acks while it sends. After a reconnect it sends its unacknowledged items again."
            ),
            describe(
                InteractionServiceMethods.getInteraction,
                request: "refleks.v1.GetInteractionRequest",
                response: "refleks.v1.GetInteractionResponse",
                comment: "Returns one interaction, by its id or by its source event."
            ),
            describe(
                InteractionServiceMethods.listInteractions,
                request: "refleks.v1.ListInteractionsRequest",
                response: "refleks.v1.ListInteractionsResponse",
                comment: "Lists a customer's interactions, newest first."
            ),
            describe(
                InteractionServiceMethods.tailInteractions,
                request: "refleks.v1.TailInteractionsRequest",
                response: "refleks.v1.TailInteractionsResponse",
                comment: "Follows the ledger: every interaction of every customer, in commit order, from a position on."
            ),
        ]),
        describe("refleks.v1.SystemService", [
            describe(
                SystemServiceMethods.checkHealth,
                request: "refleks.v1.CheckHealthRequest",
                response: "refleks.v1.CheckHealthResponse",
                comment: "Tells whether the server, or one of its services, takes calls (the semantics of gRPC's health protocol)."
            ),
            describe(
                SystemServiceMethods.watchHealth,
                request: "refleks.v1.WatchHealthRequest",
                response: "refleks.v1.WatchHealthResponse",
                comment: "Sends the health at once and again whenever it changes."
            ),
            describe(
                SystemServiceMethods.getServerInfo,
                request: "refleks.v1.GetServerInfoRequest",
                response: "refleks.v1.GetServerInfoResponse",
                comment: "Returns version, limits and present position of the server, and who it takes the caller for."
            ),
            describe(
                SystemServiceMethods.describeServices,
                request: "refleks.v1.DescribeServicesRequest",
                response: "refleks.v1.DescribeServicesResponse",
                comment: "Returns the contract the server was built with: services, methods and the descriptor set."
            ),
            describe(
                SystemServiceMethods.listConnections,
                request: "refleks.v1.ListConnectionsRequest",
                response: "refleks.v1.ListConnectionsResponse",
                comment: "Lists the open connections of this server process."
            ),
        ]),
    ]

    /// The descriptor set in Base64; see `fileDescriptorSet`.
    static let encodedFileDescriptorSet = """
        CvpPChdyZWZsZWtzL3YxL2NvbW1vbi5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvImgKDUFjY2Vz
        c0NvbnRleHQSNQoHcHVycG9zZRgBIAEoDjITLnJlZmxla3MudjEuUHVycG9zZUIGwssYAggBUgdwdXJwb3NlEiAKBWFjdG9yGAIg
        ASgJQgrCyxgGCAEYQEAEUgVhY3RvciKyAQoPSWRlbnRpZmllcklucHV0EjYKBGtpbmQYASABKA4yGi5yZWZsZWtzLnYxLklkZW50
        aWZpZXJLaW5kQgbCyxgCCAFSBGtpbmQSJgoJbmFtZXNwYWNlGAIgASgJQgjCyxgEGEBABFIJbmFtZXNwYWNlEiMKBXZhbHVlGAMg
        ASgJQg3CyxgJCAEY/gFACkgBUgV2YWx1ZRIaCgh2ZXJpZmllZBgEIAEoCFIIdmVyaWZpZWQiggIKCklkZW50aWZpZXISLgoEa2lu
        ZBgBIAEoDjIaLnJlZmxla3MudjEuSWRlbnRpZmllcktpbmRSBGtpbmQSHAoJbmFtZXNwYWNlGAIgASgJUgluYW1lc3BhY2USHAoF
        dmFsdWUYAyABKAlCBsLLGAJIAVIFdmFsdWUSGgoIdmVyaWZpZWQYBCABKAhSCHZlcmlmaWVkEhYKBnNvdXJjZRgFIAEoCVIGc291
        cmNlEioKDWZpcnN0X3NlZW5fdXMYBiABKANCBsLLGAJADFILZmlyc3RTZWVuVXMSKAoMbGFzdF9zZWVuX3VzGAcgASgDQgbCyxgC
        QAxSCmxhc3RTZWVuVXMigwEKEEN1c3RvbWVyU2VsZWN0b3ISHAoEY29kZRgBIAEoCUIGwssYAkABSABSBGNvZGUSPQoKaWRlbnRp
        ZmllchgCIAEoCzIbLnJlZmxla3MudjEuSWRlbnRpZmllcklucHV0SABSCmlkZW50aWZpZXJCEgoIc2VsZWN0b3ISBsLLGAIIASKP
        AgoLTmV3Q3VzdG9tZXISLAoEa2luZBgBIAEoDjIYLnJlZmxla3MudjEuQ3VzdG9tZXJLaW5kUgRraW5kEioKCmdpdmVuX25hbWUY
        AiABKAlCC8LLGAcYyAFAAkgBUglnaXZlbk5hbWUSLAoLZmFtaWx5X25hbWUYAyABKAlCC8LLGAcYyAFAAkgBUgpmYW1pbHlOYW1l
        EicKCmJpcnRoX2RhdGUYBCABKAlCCMLLGARACEgBUgliaXJ0aERhdGUSJAoIbGFuZ3VhZ2UYBSABKAlCCMLLGAQYI0AJUghsYW5n
        dWFnZRIpCgtob21lX2JyYW5jaBgGIAEoCUIIwssYBBhAQARSCmhvbWVCcmFuY2gimAEKCU1vbmV5TGluZRIxCgRraW5kGAEgASgO
        MhUucmVmbGVrcy52MS5Nb25leUtpbmRCBsLLGAIIAVIEa2luZBIyCgxhbW91bnRfbWlub3IYAiABKANCD8LLGAsoADCAgJqm6q/j
        AVILYW1vdW50TWlub3ISJAoIY3VycmVuY3kYAyABKAlCCMLLGAQIAUAGUghjdXJyZW5jeSJ2CgpNb25leVRvdGFsEikKBGtpbmQY
        ASABKA4yFS5yZWZsZWtzLnYxLk1vbmV5S2luZFIEa2luZBIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kSIQoMYW1vdW50X21p
        bm9yGAMgASgDUgthbW91bnRNaW5vciJMCgtNYXJnaW5Ub3RhbBIaCghjdXJyZW5jeRgBIAEoCVIIY3VycmVuY3kSIQoMYW1vdW50
        X21pbm9yGAIgASgDUgthbW91bnRNaW5vciL7AQoNQ2hhbm5lbFRvdGFscxItCgdjaGFubmVsGAEgASgOMhMucmVmbGVrcy52MS5D
        aGFubmVsUgdjaGFubmVsEisKEWludGVyYWN0aW9uX2NvdW50GAIgASgEUhBpbnRlcmFjdGlvbkNvdW50Ei0KD2xhc3RfdXNlZF9h
        dF91cxgDIAEoA0IGwssYAkAMUgxsYXN0VXNlZEF0VXMSLAoFbW9uZXkYBCADKAsyFi5yZWZsZWtzLnYxLk1vbmV5VG90YWxSBW1v
        bmV5EjEKB21hcmdpbnMYBSADKAsyFy5yZWZsZWtzLnYxLk1hcmdpblRvdGFsUgdtYXJnaW5zIr0CCgZUb3RhbHMSKwoRaW50ZXJh
        Y3Rpb25fY291bnQYASABKARSEGludGVyYWN0aW9uQ291bnQSNwoUZmlyc3Rfb2NjdXJyZWRfYXRfdXMYAiABKANCBsLLGAJADFIR
        Zmlyc3RPY2N1cnJlZEF0VXMSNQoTbGFzdF9vY2N1cnJlZF9hdF91cxgDIAEoA0IGwssYAkAMUhBsYXN0T2NjdXJyZWRBdFVzEiwK
        BW1vbmV5GAQgAygLMhYucmVmbGVrcy52MS5Nb25leVRvdGFsUgVtb25leRIxCgdtYXJnaW5zGAUgAygLMhcucmVmbGVrcy52MS5N
        YXJnaW5Ub3RhbFIHbWFyZ2lucxI1CghjaGFubmVscxgGIAMoCzIZLnJlZmxla3MudjEuQ2hhbm5lbFRvdGFsc1IIY2hhbm5lbHMi
        UgoORmllbGRWaW9sYXRpb24SEgoEcGF0aBgBIAEoCVIEcGF0aBISCgRjb2RlGAIgASgJUgRjb2RlEhgKB21lc3NhZ2UYAyABKAlS
        B21lc3NhZ2Ui0gIKB1JlZnVzYWwSEgoEY29kZRgBIAEoDVIEY29kZRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIYCgdtZXNzYWdl
        GAMgASgJUgdtZXNzYWdlEjoKCnZpb2xhdGlvbnMYBCADKAsyGi5yZWZsZWtzLnYxLkZpZWxkVmlvbGF0aW9uUgp2aW9sYXRpb25z
        EjoKB2RldGFpbHMYBSADKAsyIC5yZWZsZWtzLnYxLlJlZnVzYWwuRGV0YWlsc0VudHJ5UgdkZXRhaWxzEiQKDnJldHJ5X2FmdGVy
        X21zGAYgASgNUgxyZXRyeUFmdGVyTXMSJwoPbW9yZV92aW9sYXRpb25zGAcgASgIUg5tb3JlVmlvbGF0aW9ucxo6CgxEZXRhaWxz
        RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASJFCg5TdHJlYW1Qb3NpdGlvbhIUCgVlcG9j
        aBgBIAEoBFIFZXBvY2gSHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxKuMBCgdQdXJwb3NlEhcKE1BVUlBPU0VfVU5TUEVD
        SUZJRUQQABITCg9QVVJQT1NFX1NFUlZJQ0UQARIRCg1QVVJQT1NFX1NBTEVTEAISFQoRUFVSUE9TRV9DT01QTEFJTlQQAxIgChxQ
        VVJQT1NFX0RBVEFfU1VCSkVDVF9SRVFVRVNUEAQSHAoYUFVSUE9TRV9GUkFVRF9QUkVWRU5USU9OEAUSFAoQUFVSUE9TRV9BTkFM
        WVNJUxAGEhcKE1BVUlBPU0VfSU5URUdSQVRJT04QBxIRCg1QVVJQT1NFX0FVRElUEAgqiwIKDklkZW50aWZpZXJLaW5kEh8KG0lE
        RU5USUZJRVJfS0lORF9VTlNQRUNJRklFRBAAEhgKFElERU5USUZJRVJfS0lORF9UQ0tOEAESFwoTSURFTlRJRklFUl9LSU5EX1lL
        ThACEhcKE0lERU5USUZJRVJfS0lORF9WS04QAxIdChlJREVOVElGSUVSX0tJTkRfU09VUkNFX0lEEAQSGwoXSURFTlRJRklFUl9L
        SU5EX0xPWUFMVFkQBRIZChVJREVOVElGSUVSX0tJTkRfRU1BSUwQBhIZChVJREVOVElGSUVSX0tJTkRfUEhPTkUQBxIaChZJREVO
        VElGSUVSX0tJTkRfREVWSUNFEAgqZwoMQ3VzdG9tZXJLaW5kEh0KGUNVU1RPTUVSX0tJTkRfVU5TUEVDSUZJRUQQABIYChRDVVNU
        T01FUl9LSU5EX1BFUlNPThABEh4KGkNVU1RPTUVSX0tJTkRfT1JHQU5JU0FUSU9OEAIq5wEKCU1vbmV5S2luZBIaChZNT05FWV9L
        SU5EX1VOU1BFQ0lGSUVEEAASFgoSTU9ORVlfS0lORF9SRVZFTlVFEAESEwoPTU9ORVlfS0lORF9DT0dTEAISFwoTTU9ORVlfS0lO
        RF9ESVNDT1VOVBADEhUKEU1PTkVZX0tJTkRfUkVUVVJOEAQSFgoSTU9ORVlfS0lORF9QQVlNRU5UEAUSFQoRTU9ORVlfS0lORF9W
        T0xVTUUQBhIbChdNT05FWV9LSU5EX0NIQU5ORUxfQ09TVBAHEhUKEU1PTkVZX0tJTkRfUkVNRURZEAgqhwIKB0NoYW5uZWwSFwoT
        Q0hBTk5FTF9VTlNQRUNJRklFRBAAEhIKDkNIQU5ORUxfQlJBTkNIEAESEQoNQ0hBTk5FTF9QSE9ORRACEg8KC0NIQU5ORUxfU01T
        EAMSEQoNQ0hBTk5FTF9FTUFJTBAEEg8KC0NIQU5ORUxfV0VCEAUSFgoSQ0hBTk5FTF9NT0JJTEVfQVBQEAYSDwoLQ0hBTk5FTF9B
        VE0QBxIQCgxDSEFOTkVMX0NIQVQQCBISCg5DSEFOTkVMX1NPQ0lBTBAJEhEKDUNIQU5ORUxfRklFTEQQChIQCgxDSEFOTkVMX1BP
        U1QQCxITCg9DSEFOTkVMX1BBUlRORVIQDEIDugIASo80CsEECgEMGrsEIE1lc3NhZ2VzIGFuZCBlbnVtcyB0aGF0IGV2ZXJ5IHNl
        cnZpY2Ugb2YgcmVmbGVrcy52MSBzaGFyZXMuCgogQ29udmVudGlvbnMgb2YgdGhlIHdob2xlIGNvbnRyYWN0OgogLSBUaW1lcyBh
        cmUgYGludDY0IOKApl91c2A6IG1pY3Jvc2Vjb25kcyBzaW5jZSAxOTcwLTAxLTAxVDAwOjAwOjAwWi4gMCA9IGFic2VudC4KIC0g
        TW9uZXkgaXMgYGludDY0IGFtb3VudF9taW5vcmAgaW4gdGhlIGN1cnJlbmN5J3MgbWlub3IgdW5pdCAoa3VydcWfLCBjZW50KSB3
        aXRoIGFuIElTTyA0MjE3IGBjdXJyZW5jeWA7IGl0IGlzIG5ldmVyIGEKICAgZmxvYXRpbmctcG9pbnQgbnVtYmVyIGFuZCBjdXJy
        ZW5jaWVzIGFyZSBuZXZlciBzdW1tZWQgdG9nZXRoZXIuCiAtIEN1c3RvbWVyIGNvZGVzIGFyZSBzdHJpbmdzIG9mIDEwIGRpZ2l0
        cy4KIC0gRW51bXMgaGF2ZSBhIHplcm8gdmFsdWUgInVuc3BlY2lmaWVkIi4gQW4gdW5rbm93biBudW1iZXIgaXMgcmVmdXNlZCBp
        biByZXF1ZXN0cyBhbmQga2VwdCBpbiByZXBsaWVzLgogLSBUZXh0IGlzIFVURi04IGluIE5GQy4gTGVuZ3RocyBjb3VudCBVbmlj
        b2RlIHNjYWxhcnMuCgo7CgIFABo1IFdoeSBwZXJzb25hbCBkYXRhIGlzIHJlYWQuIEtlcHQgaW4gdGhlIGF1ZGl0IHRyYWlsLgoK
        VAoEBQACARpMIFRoZSBjdXN0b21lciBpcyBiZWluZyBzZXJ2ZWQgbm93OiBhdCB0aGUgY291bnRlciwgb24gdGhlIHBob25lLCBp
        biBhIGNoYXQuCgo2CgQFAAICGi4gQW4gb2ZmZXIgdG8gdGhpcyBjdXN0b21lciBpcyBiZWluZyBwcmVwYXJlZC4KCkIKBAUAAgMa
        OiBBIGNvbXBsYWludCBvciBjYXNlIG9mIHRoaXMgY3VzdG9tZXIgaXMgYmVpbmcgd29ya2VkIG9uLgoKUwoEBQACBBpLIFRoZSBj
        dXN0b21lciBoYXMgYXNrZWQgZm9yIGhpcyBkYXRhIG9yIGZvciBpdHMgY29ycmVjdGlvbiAoS1ZLSyBhcnQuIDExKS4KCi8KBAUA
        AgUaJyBGcmF1ZCBpcyBiZWluZyBwcmV2ZW50ZWQgb3IgZXhhbWluZWQuCgopCgQFAAIGGiEgRXZhbHVhdGlvbiBvdmVyIG1hbnkg
        Y3VzdG9tZXJzLgoKMAoEBQACBxooIEEgc3lzdGVtIHN5bmNocm9uaXNlcyBvciBpbXBvcnRzIGRhdGEuCgorCgQFAAIIGiMgQW4g
        YXVkaXRvciBvciBhdXRob3JpdHkgZXhhbWluZXMuCgpTCgIEABpNIFdobyByZWFkcyBhbmQgd2h5OyByZXF1aXJlZCBpbiBldmVy
        eSByZXF1ZXN0IHRoYXQgcmV0dXJucyBkYXRhIG9mIGEgcGVyc29uLgoKNwoEBAACABovIFdoeSB0aGUgZGF0YSBpcyByZWFkOyBy
        ZWNvcmRlZCB3aXRoIHRoZSByZWFkLgoKnwEKBAQAAgEalgEgVGhlIHBlcnNvbiBvciBqb2IgYmVoaW5kIHRoZSBjYWxsOiBgYXlz
        ZS5rYXlhYCwgYGVycC1uaWdodGx5YC4gSURFTlQsIDHigKY2NC4gV2hlcmUgYW4gYWdlbnQgY2VydGlmaWNhdGUgY2FsbHMsIGl0
        CiBtdXN0IGVxdWFsIHRoZSBjZXJ0aWZpY2F0ZSdzIGlkLgoKNQoCBQEaLyBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBJ
        ZGVudGlmaWVyS2luZC4KCkYKBAUBAgEaPiBUdXJraXNoIGNpdGl6ZW4ncyBudW1iZXI6IDExIGRpZ2l0cy4gQXQgbW9zdCAxIHBl
        ciBjdXN0b21lci4KCkUKBAUBAgIaPSBGb3JlaWduZXIncyBudW1iZXI6IDExIGRpZ2l0cyBiZWdpbm5pbmcgd2l0aCA5OS4gQXQg
        bW9zdCAxLgoKKwoEBQECAxojIFRheCBudW1iZXI6IDEwIGRpZ2l0cy4gQXQgbW9zdCAxLgoKYgoEBQECBBpaIFRoZSBjdXN0b21l
        cidzIGlkIGluIGFub3RoZXIgc3lzdGVtOyBgbmFtZXNwYWNlYCBuYW1lcyB0aGUgc3lzdGVtLiBBdCBtb3N0IDUgcGVyIHN5c3Rl
        bS4KCiIKBAUBAgUaGiBMb3lhbHR5IGNhcmQuIEF0IG1vc3QgNS4KCiQKBAUBAgYaHCBFLW1haWwgYWRkcmVzcy4gQXQgbW9zdCA1
        LgoKMQoEBQECBxopIFBob25lIG51bWJlciwga2VwdCBhcyBFLjE2NC4gQXQgbW9zdCA1LgoKQwoEBQECCBo7IENvb2tpZSwgYWR2
        ZXJ0aXNpbmcgaWQsIGFwcGxpY2F0aW9uIGluc3RhbmNlLiBBdCBtb3N0IDEwLgoKcAoCBAEaaiBBbiBpZGVudGlmaWVyIGFzIGEg
        Y2FsbGVyIGtub3dzIGl0OyB0aGUgc2VydmVyIG5vcm1hbGlzZXMgaXQgKCIwNTMyIDEyMyA0NSA2NyIgYmVjb21lcyAiKzkwNTMy
        MTIzNDU2NyIpLgoKOQoEBAECABoxIERlY2lkZXMgaG93IHRoZSB2YWx1ZSBpcyBub3JtYWxpc2VkIGFuZCBqdWRnZWQuCgpeCgQE
        AQIBGlYgVGhlIHN5c3RlbSBvZiBhIFNPVVJDRV9JRCAocmVxdWlyZWQgdGhlcmUsIElERU5UIDHigKY2NCk7IGVtcHR5IGZvciB0
        aGUgb3RoZXIga2luZHMuCgotCgQEAQICGiUgQXMgcGVvcGxlIHR5cGUgaXQsIDHigKYyNTQgc2NhbGFycy4KClYKBAQBAgMaTiBU
        cnVlIHdoZW4gdGhlIGNhbGxlciBoYXMgdmVyaWZpZWQgaXQ6IGRvY3VtZW50IHNlZW4sIGNvZGUgc2VudCBhbmQgYW5zd2VyZWQu
        CgotCgIEAhonIEFuIGlkZW50aWZpZXIgYXMgdGhlIHNlcnZlciBrZWVwcyBpdC4KCigKBAQCAgAaICBXaGF0IHNvcnQgb2YgaWRl
        bnRpZmllciBpdCBpcy4KCjAKBAQCAgEaKCBUaGUgc3lzdGVtIG9mIGEgU09VUkNFX0lELCBlbHNlIGVtcHR5LgoKRAoEBAICAho8
        IE5vcm1hbGlzZWQ6IEUuMTY0IHBob25lLCBBU0NJSS1mb2xkZWQgZS1tYWlsLCBkaWdpdHMgb25seS4KClQKBAQCAgMaTCBUcnVl
        IHdoZW4gc29tZWJvZHkgaGFzIHZlcmlmaWVkIGl0OiBkb2N1bWVudCBzZWVuLCBjb2RlIHNlbnQgYW5kIGFuc3dlcmVkLgoKPQoE
        BAICBBo1IFdobyBicm91Z2h0IGl0IGZpcnN0OiBhIHByaW5jaXBhbCwgYGJyYW5jaC8zNC0wMDFgLgoKPgoEBAICBRo2IFVUQyBt
        aWNyb3NlY29uZHMgb2YgdGhlIGV2ZW50IHRoYXQgYnJvdWdodCBpdCBmaXJzdC4KCj0KBAQCAgYaNSBVVEMgbWljcm9zZWNvbmRz
        IG9mIHRoZSBuZXdlc3QgZXZlbnQgdGhhdCBuYW1lZCBpdC4KCjkKAgQDGjMgTmFtZXMgb25lIGN1c3RvbWVyLCBieSBjb2RlIG9y
        IGJ5IG9uZSBpZGVudGlmaWVyLgoKSAoEBAMCABpAIDEwIGRpZ2l0cy4gVGhlIGNvZGUgb2YgYSBtZXJnZWQgY3VzdG9tZXIgc2Vs
        ZWN0cyB0aGUgc3Vydml2b3IuCgpVCgQEAwIBGk0gU2VsZWN0cyB0aGUgb25lIGN1c3RvbWVyIHdobyBob2xkcyBpdDsgTk9UX0ZP
        VU5EIHdoZW4gbm9ib2R5IG9yIHNldmVyYWwgZG8uCgozCgIFAhotIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIEN1c3Rv
        bWVyS2luZC4KCjIKAgQEGiwgV2hhdCBhIGNhbGxlciBzdGF0ZXMgYWJvdXQgYSBuZXcgY3VzdG9tZXIuCgoiCgQEBAIAGhogUEVS
        U09OIHdoZW4gdW5zcGVjaWZpZWQuCgo9CgQEBAIBGjUgMOKApjIwMCBzY2FsYXJzOyBtdXN0IGJlIGVtcHR5IGZvciBhbiBvcmdh
        bmlzYXRpb24uCgpsCgQEBAICGmQgMOKApjIwMCBzY2FsYXJzOyBhbiBvcmdhbmlzYXRpb24ncyB3aG9sZSBuYW1lLiBBIGN1c3Rv
        bWVyIG1heSBiZSBjcmVhdGVkIGJlZm9yZSBoaXMgbmFtZSBpcyBrbm93bi4KCjsKBAQEAgMaMyBgWVlZWS1NTS1ERGAsIG5vdCBp
        biB0aGUgZnV0dXJlOyBlbXB0eSA9IHVua25vd24uCgo1CgQEBAIEGi0gQkNQIDQ3LCDiiaQgMzUgY2hhcmFjdGVyczsgYHRyYCB3
        aGVuIGVtcHR5LgoKYwoEBAQCBRpbIEJyYW5jaCBpZCwgMOKApjY0OyB0aGUgY2FsbGVyJ3MgYnJhbmNoIHdoZW4gYSBicmFuY2gg
        Y2VydGlmaWNhdGUgY2FsbHMgYW5kIHRoaXMgaXMgZW1wdHkuCgplCgIFAxpfIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidz
        IE1vbmV5S2luZC4gVGhlIGtpbmQgZ2l2ZXMgdGhlIHNpZ246IGFtb3VudHMgYXJlIG5ldmVyIG5lZ2F0aXZlLgoKMwoEBQMCARor
        IEdyb3NzLCB3aXRob3V0IFZBVCAoS0RWKS4gQWRkcyB0byBtYXJnaW4uCgo0CgQFAwICGiwgQ29zdCBvZiBnb29kcyBzb2xkLiBT
        dWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgogCgQFAwIDGhggU3VidHJhY3RzIGZyb20gbWFyZ2luLgoKOQoEBQMCBBoxIFZhbHVlIG9m
        IHJldHVybmVkIGdvb2RzLiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgouCgQFAwIFGiYgTW9uZXkgcmVjZWl2ZWQuIE5ldmVyIGVu
        dGVycyBtYXJnaW4uCgpXCgQFAwIGGk8gRGVwb3NpdHMsIHRyYW5zZmVycyBhbmQgb3RoZXIgdHVybm92ZXIgdGhhdCBpcyBub3Qg
        b3Vycy4gTmV2ZXIgZW50ZXJzIG1hcmdpbi4KCkIKBAUDAgcaOiBXaGF0IHNlcnZpbmcgb24gdGhlIGNoYW5uZWwgY29zdC4gU3Vi
        dHJhY3RzIGZyb20gbWFyZ2luLgoKNAoEBQMCCBosIENvbXBlbnNhdGlvbiBnaXZlbi4gU3VidHJhY3RzIGZyb20gbWFyZ2luLgoK
        HwoCBAUaGSBPbmUgYW1vdW50IG9mIG9uZSBraW5kLgoKNAoEBAUCABosIEdpdmVzIHRoZSBhbW91bnQgaXRzIG1lYW5pbmcgYW5k
        IGl0cyBzaWduLgoKQgoEBAUCARo6IE1pbm9yIHVuaXRzLCAw4oCmMSwwMDAsMDAwLDAwMCwwMDAsMDAwLiBaZXJvIGlzIGFsbG93
        ZWQuCgoxCgQEBQICGikgSVNPIDQyMTc6IHRocmVlIGNhcGl0YWwgbGV0dGVycywgYFRSWWAuCgosCgIEBhomIFRoZSBzdW0gb2Yg
        b25lIGtpbmQgaW4gb25lIGN1cnJlbmN5LgoKLwoEBAYCABonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhlIGVudW0ncy4K
        CjEKBAQGAgEaKSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBsZXR0ZXJzLCBgVFJZYC4KCh0KBAQGAgIaFSBNaW5vciB1bml0cywg
        4omlIDAuCgplCgIEBxpfIE1hcmdpbiBpbiBvbmUgY3VycmVuY3k6IFJFVkVOVUUg4oiSIERJU0NPVU5UIOKIkiBSRVRVUk4g4oiS
        IENPR1Mg4oiSIENIQU5ORUxfQ09TVCDiiJIgUkVNRURZLgoKMQoEBAcCABopIElTTyA0MjE3OiB0aHJlZSBjYXBpdGFsIGxldHRl
        cnMsIGBUUllgLgoKJwoEBAcCARofIE1pbm9yIHVuaXRzOyBtYXkgYmUgbmVnYXRpdmUuCgouCgIFBBooIE51bWJlcnMgZXF1YWwg
        UmVmbGVrc0RvbWFpbidzIENoYW5uZWwuCgorCgIECBolIFdoYXQgYSBjdXN0b21lciBkaWQgb24gb25lIGNoYW5uZWwuCgorCgQE
        CAIAGiMgVGhlIGNoYW5uZWwgdGhhdCB0aGUgc3VtcyBhcmUgb2YuCgomCgQECAIBGh4gSW50ZXJhY3Rpb25zIGNvdW50ZWQsIOKJ
        pSAwLgoKNgoEBAgCAhouIFRoZSBncmVhdGVzdCBvY2N1cnJlZF9hdF91cyBvbiB0aGlzIGNoYW5uZWwuCgowCgQECAIDGiggQnkg
        a2luZCBhbmQgY3VycmVuY3ksIG9yZGVyZWQgYnkgYm90aC4KChYKBAQIAgQaDiBCeSBjdXJyZW5jeS4KCjAKAgQJGiogQSBjdXN0
        b21lcidzIHN1bXMgb3ZlciBhbGwgaW50ZXJhY3Rpb25zLgoKJgoEBAkCABoeIEludGVyYWN0aW9ucyBjb3VudGVkLCDiiaUgMC4K
        CjMKBAQJAgEaKyBVVEMgbWljcm9zZWNvbmRzOyAwID0gbm8gaW50ZXJhY3Rpb24geWV0LgoKMwoEBAkCAhorIFVUQyBtaWNyb3Nl
        Y29uZHM7IDAgPSBubyBpbnRlcmFjdGlvbiB5ZXQuCgpVCgQECQIDGk0gQnkga2luZCBhbmQgY3VycmVuY3ksIG9yZGVyZWQgYnkg
        Ym90aDsga2luZHMgd2l0aG91dCBhbnkgbGluZSBhcmUgbGVmdCBvdXQuCgoWCgQECQIEGg4gQnkgY3VycmVuY3kuCgo7CgQECQIF
        GjMgT3JkZXJlZCBieSBjaGFubmVsOyB1bnVzZWQgY2hhbm5lbHMgYXJlIGxlZnQgb3V0LgoKagoCBAoaZCBPbmUgcnVsZSB0aGF0
        IGEgcmVxdWVzdCAob3IgYW4gaXRlbSBvZiBhIGJhdGNoIG9yIHB1c2gpIGJyZWFrcy4gTmV2ZXIgY2FycmllcyB0aGUgb2ZmZW5k
        aW5nIHZhbHVlLgoKSwoEBAoCABpDIFRoZSBmaWVsZCdzIHBhdGggaW4gcHJvdG8gbmFtZXM6IGBpbnRlcmFjdGlvbi5tb25leVsy
        XS5jdXJyZW5jeWAuCgovCgQECgIBGicgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgVE9PX0xPTkdgLgoKSQoEBAoCAhpBIEEg
        c2VudGVuY2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlIHdpdGggbGltaXQgYW5kIGFjdHVhbCBzaXplLgoKaAoCBAsaYiBXaHkg
        b25lIGl0ZW0gb2YgYSBiYXRjaCBvciBwdXNoIHdhcyByZWZ1c2VkOyB0aGUgc2FtZSBpbmZvcm1hdGlvbiBhcyB0aGUgU1RBVFVT
        IG9mIGEgdW5hcnkgY2FsbC4KCicKBAQLAgAaHyBnUlBDJ3Mgc3RhdHVzIG51bWJlciwgMeKApjE2LgoKOwoEBAsCARozIFN0YWJs
        ZSwgbWFjaGluZS1yZWFkYWJsZTogYElERU1QT1RFTkNZX0NPTkZMSUNUYC4KCi4KBAQLAgIaJiBBIHNlbnRlbmNlIGluIHRoZSBj
        YWxsZXIncyBsYW5ndWFnZS4KCl4KBAQLAgMaViBBbGwgYnJva2VuIHJ1bGVzIG9mIHRoZSBpdGVtLCAw4oCmMTAwOyBlbXB0eSB1
        bmxlc3MgdGhlIGNvZGUgaXMgMywgSU5WQUxJRF9BUkdVTUVOVC4KCmgKBAQLAgQaYCBGYWN0cyB0aGF0IGdvIHdpdGggdGhlIHJl
        YXNvbiwgYnkgbmFtZTogYGRpZmZlcmluZ19maWVsZHNgLCBgb3RoZXJfY29kZWAuIE5ldmVyIHBlcnNvbmFsIGRhdGEuCgprCgQE
        CwIFGmMgTWlsbGlzZWNvbmRzIHRvIHdhaXQgYmVmb3JlIHNlbmRpbmcgdGhlIGl0ZW0gYWdhaW47IDAgPSBzZW5kaW5nIGl0IGFn
        YWluIHVuY2hhbmdlZCB3aWxsIG5vdCBoZWxwLgoKPwoEBAsCBho3IFRydWUgd2hlbiB0aGVyZSB3ZXJlIG1vcmUgdmlvbGF0aW9u
        cyB0aGFuIGFyZSBsaXN0ZWQuCgpBCgIEDBo7IEEgcGxhY2UgaW4gdGhlIGxlZGdlciBmcm9tIHdoaWNoIGEgc3RyZWFtIGNhbiBi
        ZSByZXN1bWVkLgoKpgEKBAQMAgAanQEgSWRlbnRpdHkgb2YgdGhlIGxlZGdlcidzIGhpc3Rvcnk7IGEgcmVzdG9yZSBmcm9tIGEg
        YmFja3VwIGJlZ2lucyBhIG5ldyBvbmUsIGFuZCBwb3NpdGlvbnMgb2YgdGhlIG9sZCBhcmUgcmVmdXNlZAogd2l0aCBGQUlMRURf
        UFJFQ09ORElUSU9OIC8gRVBPQ0hfQ0hBTkdFRC4KCkgKBAQMAgEaQCBFdmVyeXRoaW5nIHVwIHRvIGFuZCBpbmNsdWRpbmcgdGhp
        cyBjb21taXQgaGFzIGJlZW4gZGVsaXZlcmVkLgpiBnByb3RvMwrCXQoZcmVmbGVrcy92MS9jdXN0b21lci5wcm90bxIKcmVmbGVr
        cy52MRoXcmVmbGVrcy92MS9jb21tb24ucHJvdG8aHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8aGHJlZmxla3MvdjEvb3B0
        aW9ucy5wcm90byLoAwoIQ3VzdG9tZXISEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgucmVmbGVrcy52MS5DdXN0
        b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IGc3RhdHVzEiUKCmdpdmVu
        X25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFSCmZhbWlseU5hbWUSJQoK
        YmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSGgoIbGFuZ3VhZ2UYByABKAlSCGxhbmd1YWdlEh8KC2hvbWVfYnJh
        bmNoGAggASgJUgpob21lQnJhbmNoEioKDWNyZWF0ZWRfYXRfdXMYCSABKANCBsLLGAJADFILY3JlYXRlZEF0VXMSGAoHdmVyc2lv
        bhgKIAEoBFIHdmVyc2lvbhI4CgtpZGVudGlmaWVycxgLIAMoCzIWLnJlZmxla3MudjEuSWRlbnRpZmllclILaWRlbnRpZmllcnMS
        LAoSY2hhbmdlZF9jb21taXRfc2VxGAwgASgEUhBjaGFuZ2VkQ29tbWl0U2VxSgQIDRAeIpsBChVDcmVhdGVDdXN0b21lclJlcXVl
        c3QSOwoIY3VzdG9tZXIYASABKAsyFy5yZWZsZWtzLnYxLk5ld0N1c3RvbWVyQgbCyxgCCAFSCGN1c3RvbWVyEkUKC2lkZW50aWZp
        ZXJzGAIgAygLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAI4JFILaWRlbnRpZmllcnMiyAEKFkNyZWF0ZUN1c3Rv
        bWVyUmVzcG9uc2USEgoEY29kZRgBIAEoCVIEY29kZRIYCgdjcmVhdGVkGAIgASgIUgdjcmVhdGVkEhgKB3ZlcnNpb24YAyABKARS
        B3ZlcnNpb24SHQoKY29tbWl0X3NlcRgEIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAUgASgIUghyZXBsYXllZBIrChFjb25m
        bGljdGluZ19jb2RlcxgGIAMoCVIQY29uZmxpY3RpbmdDb2RlcyJtChJHZXRDdXN0b21lclJlcXVlc3QSOQoGYWNjZXNzGAEgASgL
        MhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIcCgRjb2RlGAIgASgJQgjCyxgECAFAAVIEY29kZSJw
        ChNHZXRDdXN0b21lclJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIY
        AiABKAsyFC5yZWZsZWtzLnYxLkN1c3RvbWVyUghjdXN0b21lciKgAwoVVXBkYXRlQ3VzdG9tZXJSZXF1ZXN0EhwKBGNvZGUYASAB
        KAlCCMLLGAQIAUABUgRjb2RlEjEKEGV4cGVjdGVkX3ZlcnNpb24YAiABKARCBsLLGAIIAVIPZXhwZWN0ZWRWZXJzaW9uEi8KCmdp
        dmVuX25hbWUYAyABKAlCC8LLGAcYyAFAAkgBSABSCWdpdmVuTmFtZYgBARIxCgtmYW1pbHlfbmFtZRgEIAEoCUILwssYBxjIAUAC
        SAFIAVIKZmFtaWx5TmFtZYgBARIsCgpiaXJ0aF9kYXRlGAUgASgJQgjCyxgEQAhIAUgCUgliaXJ0aERhdGWIAQESKQoIbGFuZ3Vh
        Z2UYBiABKAlCCMLLGAQYI0AJSANSCGxhbmd1YWdliAEBEi4KC2hvbWVfYnJhbmNoGAcgASgJQgjCyxgEGEBABEgEUgpob21lQnJh
        bmNoiAEBQg0KC19naXZlbl9uYW1lQg4KDF9mYW1pbHlfbmFtZUINCgtfYmlydGhfZGF0ZUILCglfbGFuZ3VhZ2VCDgoMX2hvbWVf
        YnJhbmNoIm0KFlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIdCgpjb21taXRfc2VxGAIg
        ASgEUgljb21taXRTZXESGgoIcmVwbGF5ZWQYAyABKAhSCHJlcGxheWVkIpcBChVMb29rdXBDdXN0b21lclJlcXVlc3QSOQoGYWNj
        ZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJDCgppZGVudGlmaWVyGAIgASgLMhsu
        cmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllciJzChZMb29rdXBDdXN0b21lclJlc3BvbnNlEicK
        EGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1c3Rv
        bWVyUghjdXN0b21lciLKAQoWU2VhcmNoQ3VzdG9tZXJzUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vz
        c0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEiUKBXF1ZXJ5GAIgASgJQg/CyxgLCAEQAhjIAUACSAFSBXF1ZXJ5EiQKCXBhZ2Vfc2l6
        ZRgDIAEoDUIHwssYAzDIAVIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgEIAEoCUIJwssYBRiABEALUglwYWdlVG9rZW4inwEKF1Nl
        YXJjaEN1c3RvbWVyc1Jlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESJgoPbmV4dF9wYWdl
        X3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEjMKB21hdGNoZXMYAyADKAsyGS5yZWZsZWtzLnYxLkN1c3RvbWVyTWF0Y2hSB21h
        dGNoZXMiswIKDUN1c3RvbWVyTWF0Y2gSEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgucmVmbGVrcy52MS5DdXN0
        b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IGc3RhdHVzEiUKCmdpdmVu
        X25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFSCmZhbWlseU5hbWUSJQoK
        YmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSHwoLaG9tZV9icmFuY2gYByABKAlSCmhvbWVCcmFuY2gSFAoFZXhh
        Y3QYCCABKAhSBWV4YWN0IqQBChRBZGRJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgECAFAAVIEY29kZRJDCgpp
        ZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllchIpChBleHBlY3Rl
        ZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24iggEKFUFkZElkZW50aWZpZXJSZXNwb25zZRIYCgd2ZXJzaW9uGAEgASgE
        Ugd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEYAiABKARSCWNvbW1pdFNlcRIaCghyZXBsYXllZBgDIAEoCFIIcmVwbGF5ZWQSFAoFYWRk
        ZWQYBCABKAhSBWFkZGVkIqcBChdSZW1vdmVJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgECAFAAVIEY29kZRJD
        CgppZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllchIpChBleHBl
        Y3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24ibwoYUmVtb3ZlSWRlbnRpZmllclJlc3BvbnNlEhgKB3ZlcnNpb24Y
        ASABKARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAMgASgIUghyZXBsYXllZCLK
        AQoVR2V0Q3VzdG9tZXIzNjBSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggB
        UgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtzLnYxLkN1c3RvbWVyU2VsZWN0b3JCBsLLGAIIAVIIY3VzdG9tZXIS
        NAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFSEGxhc3RJbnRlcmFjdGlvbnMioQMKC0N1c3RvbWVyMzYwEicKEGFz
        X29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1c3RvbWVy
        UghjdXN0b21lchIqCgZ0b3RhbHMYAyABKAsyEi5yZWZsZWtzLnYxLlRvdGFsc1IGdG90YWxzEjoKF2RheXNfc2luY2VfbGFzdF9j
        b250YWN0GAQgASgNSABSFGRheXNTaW5jZUxhc3RDb250YWN0iAEBEjkKFW5ld2VzdF9yZWNvcmRlZF9hdF91cxgFIAEoA0IGwssY
        AkAMUhJuZXdlc3RSZWNvcmRlZEF0VXMSLAoOc2VydmVyX3RpbWVfdXMYBiABKANCBsLLGAJADFIMc2VydmVyVGltZVVzEkQKEWxh
        c3RfaW50ZXJhY3Rpb25zGB4gAygLMhcucmVmbGVrcy52MS5JbnRlcmFjdGlvblIQbGFzdEludGVyYWN0aW9uc0IaChhfZGF5c19z
        aW5jZV9sYXN0X2NvbnRhY3RKBAgHEB4iyQEKFFdhdGNoQ3VzdG9tZXJSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3Mu
        djEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtzLnYxLkN1c3RvbWVyU2Vs
        ZWN0b3JCBsLLGAIIAVIIY3VzdG9tZXISNAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFSEGxhc3RJbnRlcmFjdGlv
        bnMiwwEKFVdhdGNoQ3VzdG9tZXJSZXNwb25zZRI2Cghwb3NpdGlvbhgBIAEoCzIaLnJlZmxla3MudjEuU3RyZWFtUG9zaXRpb25S
        CHBvc2l0aW9uEhoKCHNuYXBzaG90GAIgASgIUghzbmFwc2hvdBIpChBuZXdfaW50ZXJhY3Rpb25zGAMgASgNUg9uZXdJbnRlcmFj
        dGlvbnMSKwoEdmlldxgeIAEoCzIXLnJlZmxla3MudjEuQ3VzdG9tZXIzNjBSBHZpZXcqwwEKDkN1c3RvbWVyU3RhdHVzEh8KG0NV
        U1RPTUVSX1NUQVRVU19VTlNQRUNJRklFRBAAEhoKFkNVU1RPTUVSX1NUQVRVU19BQ1RJVkUQARIaChZDVVNUT01FUl9TVEFUVVNf
        TUVSR0VEEAISGgoWQ1VTVE9NRVJfU1RBVFVTX0VSQVNFRBADEh4KGkNVU1RPTUVSX1NUQVRVU19SRVNUUklDVEVEEAQSHAoYQ1VT
        VE9NRVJfU1RBVFVTX0RFQ0VBU0VEEAUy3gcKD0N1c3RvbWVyU2VydmljZRJsCg5DcmVhdGVDdXN0b21lchIhLnJlZmxla3MudjEu
        Q3JlYXRlQ3VzdG9tZXJSZXF1ZXN0GiIucmVmbGVrcy52MS5DcmVhdGVDdXN0b21lclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcg
        sOoBEmQKC0dldEN1c3RvbWVyEh4ucmVmbGVrcy52MS5HZXRDdXN0b21lclJlcXVlc3QaHy5yZWZsZWtzLnYxLkdldEN1c3RvbWVy
        UmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEmwKDlVwZGF0ZUN1c3RvbWVyEiEucmVmbGVrcy52MS5VcGRhdGVDdXN0b21l
        clJlcXVlc3QaIi5yZWZsZWtzLnYxLlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiIJyCw6gESbQoOTG9va3Vw
        Q3VzdG9tZXISIS5yZWZsZWtzLnYxLkxvb2t1cEN1c3RvbWVyUmVxdWVzdBoiLnJlZmxla3MudjEuTG9va3VwQ3VzdG9tZXJSZXNw
        b25zZSIUwssYEAoFAQIDBAUQARjQDyCw6gEScAoPU2VhcmNoQ3VzdG9tZXJzEiIucmVmbGVrcy52MS5TZWFyY2hDdXN0b21lcnNS
        ZXF1ZXN0GiMucmVmbGVrcy52MS5TZWFyY2hDdXN0b21lcnNSZXNwb25zZSIUwssYEAoFAQIDBAUQARiIJyCw6gESaQoNQWRkSWRl
        bnRpZmllchIgLnJlZmxla3MudjEuQWRkSWRlbnRpZmllclJlcXVlc3QaIS5yZWZsZWtzLnYxLkFkZElkZW50aWZpZXJSZXNwb25z
        ZSITwssYDwoEAQIDBRACGIgnILDqARJyChBSZW1vdmVJZGVudGlmaWVyEiMucmVmbGVrcy52MS5SZW1vdmVJZGVudGlmaWVyUmVx
        dWVzdBokLnJlZmxla3MudjEuUmVtb3ZlSWRlbnRpZmllclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcgsOoBEmIKDkdldEN1c3Rv
        bWVyMzYwEiEucmVmbGVrcy52MS5HZXRDdXN0b21lcjM2MFJlcXVlc3QaFy5yZWZsZWtzLnYxLkN1c3RvbWVyMzYwIhTCyxgQCgUB
        AgMEBRABGNAPILDqARJlCg1XYXRjaEN1c3RvbWVyEiAucmVmbGVrcy52MS5XYXRjaEN1c3RvbWVyUmVxdWVzdBohLnJlZmxla3Mu
        djEuV2F0Y2hDdXN0b21lclJlc3BvbnNlIg3CyxgJCgUBAgMEBRABMAFCA7oCAErOMgpcCgEMGlcgQ3VzdG9tZXJTZXJ2aWNlOiBv
        bmUgY29kZSBwZXIgaW5kaXZpZHVhbCwgYW5kIGV2ZXJ5dGhpbmcga25vd24gYWJvdXQgaGltIGluIG9uZSB2aWV3LgoK5gEKBAYA
        AgAa3QEgQ3JlYXRlcyBhIGN1c3RvbWVyIGFuZCBnaXZlcyBoaW0gYSBjb2RlLiBJZiBvbmUgb2YgdGhlIG1lcmdlLWtleSBpZGVu
        dGlmaWVycyBhbHJlYWR5IGJlbG9uZ3MgdG8gYSBjdXN0b21lciwgdGhhdAogY3VzdG9tZXIgaXMgcmV0dXJuZWQgd2l0aCBgY3Jl
        YXRlZGAgZmFsc2U6IHR3byBicmFuY2hlcyB0aGF0IGNyZWF0ZSB0aGUgc2FtZSBwZXJzb24gYXQgb25jZSBnZXQgT05FIGNvZGUu
        Cgo7CgQGAAIBGjMgUmV0dXJucyBhIGN1c3RvbWVyIHdpdGggaGlzIGlkZW50aWZpZXJzLCBieSBjb2RlLgoKfAoEBgACAhp0IENo
        YW5nZXMgZmllbGRzIG9mIHRoZSBwcm9maWxlLiBBbnN3ZXJzIEFCT1JURUQgLyBWRVJTSU9OX0NPTkZMSUNUIHdpdGggYGN1cnJl
        bnRfdmVyc2lvbmAgd2hlbiBzb21lYm9keSB3YXMgZmFzdGVyLgoKOwoEBgACAxozIFJldHVybnMgdGhlIG9uZSBjdXN0b21lciB3
        aG8gaG9sZHMgYW4gaWRlbnRpZmllci4KCnAKBAYAAgQaaCBGaW5kcyBjdXN0b21lcnMgYnkgbmFtZSwgcmVnYXJkbGVzcyBvZiBj
        YXNlLCBUdXJraXNoIGxldHRlcnMgYW5kIHdvcmQgb3JkZXI7IGV4YWN0IG1hdGNoZXMgY29tZSBmaXJzdC4KCnMKBAYAAgUaayBH
        aXZlcyBhIGN1c3RvbWVyIG9uZSBtb3JlIGlkZW50aWZpZXIuIEFMUkVBRFlfRVhJU1RTIC8gSURFTlRJRklFUl9UQUtFTiBuYW1l
        cyB0aGUgaG9sZGVyIGluIGBvdGhlcl9jb2RlYC4KCi4KBAYAAgYaJiBUYWtlcyBhbiBpZGVudGlmaWVyIGZyb20gYSBjdXN0b21l
        ci4KClQKBAYAAgcaTCBSZXR1cm5zIHRoZSB3aG9sZSB2aWV3IG9mIGEgY3VzdG9tZXI6IGlkZW50aXR5LCB0b3RhbHMsIGxhc3Qg
        aW50ZXJhY3Rpb25zLgoKogEKBAYAAggamQEgU2VuZHMgdGhlIHZpZXcgYXQgb25jZSBhbmQgYWdhaW4gYWZ0ZXIgZXZlcnkgY2hh
        bmdlIG9mIHRoaXMgY3VzdG9tZXI7IGNoYW5nZXMgdGhhdCBjb21lIGZhc3RlciB0aGFuIHRoZSByZWFkZXIKIHRha2VzIHRoZW0g
        YXJlIGZvbGRlZCBpbnRvIG9uZSBtZXNzYWdlLgoKNQoCBQAaLyBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBDdXN0b21l
        clN0YXR1cy4KCkoKBAUAAgIaQiBKb2luZWQgaW50byBhbm90aGVyIGN1c3RvbWVyOyB0aGUgY29kZSByZXNvbHZlcyB0byB0aGUg
        c3Vydml2b3IuCgpWCgQFAAIDGk4gUGVyc29uYWwgZGF0YSBkZXN0cm95ZWQgb24gcmVxdWVzdDsgcmVhZHMgYW5zd2VyIE5PVF9G
        T1VORCAvIFNVQkpFQ1RfRVJBU0VELgoKMwoEBQACBBorIFByb2Nlc3NpbmcgaXMgcmVzdHJpY3RlZDoga2VwdCwgbm90IHVzZWQu
        CgoaCgQFAAIFGhIgTmV2ZXIgY29udGFjdGVkLgoKKwoCBAAaJSBBIGN1c3RvbWVyIGFzIHRoZSBzZXJ2ZXIga25vd3MgaGltLgoK
        IgoEBAACABoaIDEwIGRpZ2l0cywgbmV2ZXIgcmV1c2VkLgoKLwoEBAACARonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhl
        IGVudW0ncy4KCjsKBAQAAgIaMyBXaGV0aGVyIHRoZSBjdXN0b21lciBtYXkgYmUgc2VydmVkIGFuZCBjb250YWN0ZWQuCgokCgQE
        AAIDGhwgRW1wdHkgZm9yIGFuIG9yZ2FuaXNhdGlvbi4KCicKBAQAAgQaHyBBbiBvcmdhbmlzYXRpb24ncyB3aG9sZSBuYW1lLgoK
        IQoEBAACBRoZIGBZWVlZLU1NLUREYCwgb3IgZW1wdHkuCgovCgQEAAIGGicgQkNQIDQ3OyBgdHJgIHVubGVzcyBzdGF0ZWQgb3Ro
        ZXJ3aXNlLgoKHgoEBAACBxoWIEJyYW5jaCBpZCwgb3IgZW1wdHkuCgobCgQEAAIIGhMgVVRDIG1pY3Jvc2Vjb25kcy4KClAKBAQA
        AgkaSCBHcm93cyBieSBvbmUgd2l0aCBldmVyeSBjaGFuZ2Ugb2YgcHJvZmlsZSBvciBpZGVudGlmaWVyczsgYmVnaW5zIGF0IDEu
        CgorCgQEAAIKGiMgT3JkZXJlZCBieSBraW5kLCB0aGVuIGZpcnN0IHNlZW4uCgo+CgQEAAILGjYgVGhlIGNvbW1pdCB0aGF0IGNo
        YW5nZWQgcHJvZmlsZSBvciBpZGVudGlmaWVycyBsYXN0LgoKQAoDBAAJGjkgRm9yIGxhdGVyIHBhcnRzOiBtZXJnZWRfaW50bywg
        cmVzdHJpY3Rpb24sIHBlcm1pc3Npb25zLgoKNAoEBAECABosIFdoYXQgdGhlIGNhbGxlciBrbm93cyBvZiB0aGUgbmV3IGN1c3Rv
        bWVyLgoKPAoEBAECARo0IDDigKYzNiwgZWFjaCBraW5kIHdpdGhpbiBpdHMgbWF4aW11bSBwZXIgY3VzdG9tZXIuCgoUCgQEAgIA
        GgwgMTAgZGlnaXRzLgoKXQoEBAICARpVIEZhbHNlIHdoZW4gYW4gaWRlbnRpZmllciBhbHJlYWR5IGJlbG9uZ2VkIHRvIHRoaXMg
        Y3VzdG9tZXIsIHdobyB3YXMgbGVmdCBhcyBoZSB3YXMuCgo/CgQEAgICGjcgVGhlIGN1c3RvbWVyJ3MgdmVyc2lvbiwgMSB3aGVu
        IHRoaXMgY2FsbCBjcmVhdGVkIGhpbS4KCkcKBAQCAgMaPyBUaGUgY29tbWl0IG9mIHRoaXMgY2hhbmdlOyBhIHJlcGxheSBhbnN3
        ZXJzIHRoZSBvcmlnaW5hbCBvbmUuCgpuCgQEAgIEGmYgVHJ1ZSB3aGVuIGFuIGVhcmxpZXIgY2FsbCB3aXRoIHRoZSBzYW1lIGlk
        ZW1wb3RlbmN5IGtleSBoYWQgZG9uZSBpdDsgdGhlIGFuc3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKVwoEBAICBRpPIEN1c3Rv
        bWVycyBvdGhlciB0aGFuIGBjb2RlYCB3aG8gaG9sZCBvbmUgb2YgdGhlIGlkZW50aWZpZXJzLCB3aGljaCB0aGV5IGtlZXAuCgoc
        CgQEAwIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgoUCgQEAwIBGgwgMTAgZGlnaXRzLgoKLgoEBAQCABomIFRoZSBjb21taXQgdGhh
        dCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKJgoEBAQCARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KChQKBAQFAgAaDCAx
        MCBkaWdpdHMuCgoxCgQEBQIBGikgVGhlIHZlcnNpb24gdGhlIGNhbGxlciBoYXMgcmVhZCwg4omlIDEuCgo/CgQEBQICGjcgQWJz
        ZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9IGNsZWFyZWQ7IDDigKYyMDAgc2NhbGFycy4KCj8KBAQFAgMaNyBBYnNlbnQgPSB1bmNo
        YW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgMOKApjIwMCBzY2FsYXJzLgoKTwoEBAUCBBpHIEFic2VudCA9IHVuY2hhbmdlZCwgZW1w
        dHkgPSBjbGVhcmVkOyBgWVlZWS1NTS1ERGAsIG5vdCBpbiB0aGUgZnV0dXJlLgoKRgoEBAUCBRo+IEFic2VudCA9IHVuY2hhbmdl
        ZCwgZW1wdHkgPSBgdHJgOyBCQ1AgNDcsIOKJpCAzNSBjaGFyYWN0ZXJzLgoKPQoEBAUCBho1IEFic2VudCA9IHVuY2hhbmdlZCwg
        ZW1wdHkgPSBjbGVhcmVkOyBJREVOVCwgMOKApjY0LgoKTwoEBAYCABpHIFRoZSB2ZXJzaW9uIGFmdGVyIHRoZSBjaGFuZ2U7IHRo
        ZSBleHBlY3RlZCBvbmUgd2hlbiBub3RoaW5nIGRpZmZlcmVkLgoKRwoEBAYCARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7
        IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4KClwKBAQGAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBoYWQg
        YmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgocCgQEBwIAGhQgV2hvIHJlYWRz
        IGFuZCB3aHkuCgpGCgQEBwIBGj4gVGhlIGlkZW50aWZpZXIgdG8gbG9vayB1cDsgbm9ybWFsaXNlZCBiZWZvcmUgaXQgaXMgY29t
        cGFyZWQuCgouCgQECAIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBhbnN3ZXIgcmVmbGVjdHMuCgomCgQECAIBGh4gVGhlIGN1c3Rv
        bWVyIG1lYW50IG9yIGZvdW5kLgoKHAoEBAkCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKZgoEBAkCARpeIE9uZSBvciBtb3JlIHdv
        cmRzIG9mIGEgbmFtZSwgZWFjaCBtYXkgYmUgYSBiZWdpbm5pbmcgb2YgYXQgbGVhc3QgMiBsZXR0ZXJzOyAy4oCmMjAwIHNjYWxh
        cnMuCgoaCgQECQICGhIgMeKApjIwMDsgMCA9IDUwLgoKNQoEBAkCAxotIEZyb20gdGhlIHByZXZpb3VzIHBhZ2U7IGVtcHR5ID0g
        Zmlyc3QgcGFnZS4KCi4KBAQKAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KChwKBAQKAgEaFCBFbXB0
        eSA9IGxhc3QgcGFnZS4KCjUKBAQKAgIaLSBFeGFjdCBtYXRjaGVzIGZpcnN0LCB0aGVuIGJ5IG5hbWUgYW5kIGNvZGUuCgohCgIE
        CxobIE9uZSBoaXQgb2YgYSBuYW1lIHNlYXJjaC4KChQKBAQLAgAaDCAxMCBkaWdpdHMuCgovCgQECwIBGicgV2hhdCBpdCBpczsg
        bnVtYmVycyBlcXVhbCB0aGUgZW51bSdzLgoKOwoEBAsCAhozIFdoZXRoZXIgdGhlIGN1c3RvbWVyIG1heSBiZSBzZXJ2ZWQgYW5k
        IGNvbnRhY3RlZC4KChoKBAQLAgMaEiAw4oCmMjAwIHNjYWxhcnMuCgo4CgQECwIEGjAgMOKApjIwMCBzY2FsYXJzOyBhbiBvcmdh
        bmlzYXRpb24ncyB3aG9sZSBuYW1lLgoKIQoEBAsCBRoZIGBZWVlZLU1NLUREYCwgb3IgZW1wdHkuCgocCgQECwIGGhQgQnJhbmNo
        IGlkLCAw4oCmNjQuCgpVCgQECwIHGk0gVGhlIHF1ZXJ5IG1hdGNoZXMgbGV0dGVyIGJ5IGxldHRlciwgbm90IG9ubHkgYWZ0ZXIg
        Zm9sZGluZyBUdXJraXNoIGxldHRlcnMuCgoUCgQEDAIAGgwgMTAgZGlnaXRzLgoKIAoEBAwCARoYIFRoZSBpZGVudGlmaWVyIHRv
        IGFkZC4KCj4KBAQMAgIaNiBUaGUgdmVyc2lvbiB0aGUgY2FsbGVyIGhhcyByZWFkOyAwID0gd2hhdGV2ZXIgaXQgaXMuCgowCgQE
        DQIAGiggVGhlIGN1c3RvbWVyJ3MgdmVyc2lvbiBhZnRlciB0aGUgY2FsbC4KCkcKBAQNAgEaPyBUaGUgY29tbWl0IG9mIHRoaXMg
        Y2hhbmdlOyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5hbCBvbmUuCgpcCgQEDQICGlQgVHJ1ZSB3aGVuIHRoZSBzYW1lIGNh
        bGwgaGFkIGJlZW4gY29tbWl0dGVkIGJlZm9yZTsgdGhlIGFuc3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKMQoEBA0CAxopIEZh
        bHNlIHdoZW4gdGhlIGN1c3RvbWVyIGFscmVhZHkgaGFkIGl0LgoKFAoEBA4CABoMIDEwIGRpZ2l0cy4KCjoKBAQOAgEaMiBUaGUg
        aWRlbnRpZmllciB0byByZW1vdmU7IGB2ZXJpZmllZGAgaXMgaWdub3JlZC4KCj4KBAQOAgIaNiBUaGUgdmVyc2lvbiB0aGUgY2Fs
        bGVyIGhhcyByZWFkOyAwID0gd2hhdGV2ZXIgaXQgaXMuCgowCgQEDwIAGiggVGhlIGN1c3RvbWVyJ3MgdmVyc2lvbiBhZnRlciB0
        aGUgY2FsbC4KCkcKBAQPAgEaPyBUaGUgY29tbWl0IG9mIHRoaXMgY2hhbmdlOyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5h
        bCBvbmUuCgpcCgQEDwICGlQgVHJ1ZSB3aGVuIHRoZSBzYW1lIGNhbGwgaGFkIGJlZW4gY29tbWl0dGVkIGJlZm9yZTsgdGhlIGFu
        c3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKHAoEBBACABoUIFdobyByZWFkcyBhbmQgd2h5LgoKJgoEBBACARoeIFRoZSBjdXN0
        b21lciBtZWFudCBvciBmb3VuZC4KCkkKBAQQAgIaQSBIb3cgbWFueSBvZiB0aGUgbmV3ZXN0IGludGVyYWN0aW9ucyB0byByZXR1
        cm46IDHigKYyMDA7IDAgPSAyMC4KCicKAgQRGiEgVGhlIHdob2xlIHZpZXcgb2Ygb25lIGN1c3RvbWVyLgoKRAoEBBECABo8IFRo
        ZSB2aWV3IGhvbGRzIGV2ZXJ5dGhpbmcgdXAgdG8gYW5kIGluY2x1ZGluZyB0aGlzIGNvbW1pdC4KCi4KBAQRAgEaJiBJZGVudGl0
        eTogbmFtZXMsIGNvZGVzLCBpZGVudGlmaWVycy4KCjoKBAQRAgIaMiBTdW1zIG92ZXIgYWxsIGludGVyYWN0aW9ucywgYnkga2lu
        ZCBhbmQgY2hhbm5lbC4KCnMKBAQRAgMaayBXaG9sZSBkYXlzIGluIEV1cm9wZS9Jc3RhbmJ1bCBiZXR3ZWVuIHRoZSBuZXdlc3Qg
        aW50ZXJhY3Rpb24gYW5kIG5vdywg4omlIDA7IGFic2VudCB3aXRob3V0IGludGVyYWN0aW9ucy4KCjoKBAQRAgQaMiBXaGVuIHRo
        ZSBzZXJ2ZXIgcmVjb3JkZWQgdGhlIG5ld2VzdCBpbnRlcmFjdGlvbi4KCi4KBAQRAgUaJiBUaGUgc2VydmVyJ3MgY2xvY2sgd2hl
        biBpdCBhbnN3ZXJlZC4KClUKAwQRCRpOIEZvciBsYXRlciBwYXJ0czogc2NvcmUsIHNlcnZpY2UgbGV2ZWwsIGxpZmVjeWNsZSwg
        Y2FzZXMsIHBlcm1pc3Npb25zLCBmYWN0cy4KCp0BCgQEEQIGGpQBIE5ld2VzdCBmaXJzdCwgb3JkZXJlZCBieSBvY2N1cnJlZF9h
        dF91cyBhbmQgaW50ZXJhY3Rpb25faWQuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZpZWxkLCBzbyB0aGF0IGEgc2VydmVyIGFwcGVu
        ZHMKIHN0b3JlZCBieXRlcyB0byBhbiBlbmNvZGVkIGhlYWQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEgIB
        Gh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKTwoEBBICAhpHIEhvdyBtYW55IG9mIHRoZSBuZXdlc3QgaW50ZXJhY3Rp
        b25zIGVhY2ggdmlldyBob2xkczogMeKApjIwMDsgMCA9IDIwLgoKLgoEBBMCABomIFdoZXJlIHRoZSB2aWV3IHN0YW5kcyBpbiB0
        aGUgbGVkZ2VyLgoKTwoEBBMCARpHIFRydWUgZm9yIHRoZSBmaXJzdCBtZXNzYWdlLCB3aGljaCBpcyB0aGUgcHJlc2VudCBzdGF0
        ZSBhbmQgbm8gY2hhbmdlLgoKegoEBBMCAhpyIEhvdyBtYW55IGludGVyYWN0aW9ucyB3ZXJlIHJlY29yZGVkIHNpbmNlIHRoZSBt
        ZXNzYWdlIGJlZm9yZTsgMCBpbiBhIHNuYXBzaG90IGFuZCB3aGVuIG9ubHkgdGhlIHByb2ZpbGUgY2hhbmdlZC4KClQKBAQTAgMa
        TCBUaGUgd2hvbGUgdmlldyBhcyBvZiB0aGUgcG9zaXRpb247IHNldmVyYWwgY29tbWl0cyBtYXkgaGF2ZSBiZWVuIGNvbWJpbmVk
        LgpiBnByb3RvMwrycAoccmVmbGVrcy92MS9pbnRlcmFjdGlvbi5wcm90bxIKcmVmbGVrcy52MRoXcmVmbGVrcy92MS9jb21tb24u
        cHJvdG8aGHJlZmxla3MvdjEvb3B0aW9ucy5wcm90byKJCgoLSW50ZXJhY3Rpb24SLwoNc291cmNlX3N5c3RlbRgBIAEoCUIKwssY
        BggBGEBABFIMc291cmNlU3lzdGVtEjMKD3NvdXJjZV9ldmVudF9pZBgCIAEoCUILwssYBwgBGIABQAVSDXNvdXJjZUV2ZW50SWQS
        NwoEdHlwZRgDIAEoDjIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25UeXBlQgbCyxgCCAFSBHR5cGUSJwoFcGhhc2UYBCABKA4yES5y
        ZWZsZWtzLnYxLlBoYXNlUgVwaGFzZRIzCglkaXJlY3Rpb24YBSABKA4yFS5yZWZsZWtzLnYxLkRpcmVjdGlvblIJZGlyZWN0aW9u
        EjUKB2NoYW5uZWwYBiABKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAIIAVIHY2hhbm5lbBIgCgZicmFuY2gYByABKAlCCMLL
        GAQYQEAEUgZicmFuY2gSHgoFYWdlbnQYCCABKAlCCMLLGAQYQEAEUgVhZ2VudBIuCg5vY2N1cnJlZF9hdF91cxgJIAEoA0IIwssY
        BAgBQAxSDG9jY3VycmVkQXRVcxIzChBkdXJhdGlvbl9zZWNvbmRzGAogASgNQgjCyxgEMID1JFIPZHVyYXRpb25TZWNvbmRzEjkK
        BWl0ZW1zGAsgAygLMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvbkl0ZW1CBsLLGAI4ZFIFaXRlbXMSMwoFbW9uZXkYDCADKAsyFS5y
        ZWZsZWtzLnYxLk1vbmV5TGluZUIGwssYAjggUgVtb25leRIkCghjYW1wYWlnbhgNIAEoCUIIwssYBBhAQARSCGNhbXBhaWduEiYK
        CXJlZmVyc190bxgOIAEoCUIJwssYBRiAAUAFUghyZWZlcnNUbxIiCgdvdXRjb21lGA8gASgJQgjCyxgEGEBABFIHb3V0Y29tZRIi
        CglkdWVfYXRfdXMYECABKANCBsLLGAJADFIHZHVlQXRVcxIrCgxzdWJqZWN0X2NvZGUYFCABKAlCBsLLGAJAAUgAUgtzdWJqZWN0
        Q29kZRJVChNzdWJqZWN0X2lkZW50aWZpZXJzGBUgASgLMhoucmVmbGVrcy52MS5JZGVudGlmaWVyTGlzdEIGwssYAkgBSABSEnN1
        YmplY3RJZGVudGlmaWVycxIiCgRub3RlGBYgASgJQg7CyxgKGKAfIIAgQANIAVIEbm90ZRJaCgphdHRyaWJ1dGVzGBcgAygLMicu
        cmVmbGVrcy52MS5JbnRlcmFjdGlvbi5BdHRyaWJ1dGVzRW50cnlCEcLLGA0YgAI4IEANSAFYBGBAUgphdHRyaWJ1dGVzEi0KDmlu
        dGVyYWN0aW9uX2lkGB4gASgEQgbCyxgCUAFSDWludGVyYWN0aW9uSWQSKwoNY3VzdG9tZXJfY29kZRgfIAEoCUIGwssYAlABUgxj
        dXN0b21lckNvZGUSLgoOcmVjb3JkZWRfYXRfdXMYICABKANCCMLLGARADFABUgxyZWNvcmRlZEF0VXMSJQoKY29tbWl0X3NlcRgh
        IAEoBEIGwssYAlABUgljb21taXRTZXEaPQoPQXR0cmlidXRlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJ
        UgV2YWx1ZToCOAFCEQoHc3ViamVjdBIGwssYAggBSgQIERAUSgQIGBAeSgQIIhAoIlkKDklkZW50aWZpZXJMaXN0EkcKC2lkZW50
        aWZpZXJzGAEgAygLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCCMLLGAQIATgKUgtpZGVudGlmaWVycyLrAQoPSW50ZXJh
        Y3Rpb25JdGVtEiQKB3Byb2R1Y3QYASABKAlCCsLLGAYIARhAQAdSB3Byb2R1Y3QSJAoIY2F0ZWdvcnkYAiABKAlCCMLLGAQYZEAN
        UghjYXRlZ29yeRI0Cg5xdWFudGl0eV9taWxsaRgDIAEoA0INwssYCSgAMICglKWNHVINcXVhbnRpdHlNaWxsaRIyCgxhbW91bnRf
        bWlub3IYBCABKANCD8LLGAsoADCAgJqm6q/jAVILYW1vdW50TWlub3ISIgoIY3VycmVuY3kYBSABKAlCBsLLGAJABlIIY3VycmVu
        Y3kixQEKGFJlY29yZEludGVyYWN0aW9uUmVxdWVzdBJBCgtpbnRlcmFjdGlvbhgBIAEoCzIXLnJlZmxla3MudjEuSW50ZXJhY3Rp
        b25CBsLLGAIIAVILaW50ZXJhY3Rpb24SKgoRY3JlYXRlX2lmX21pc3NpbmcYAiABKAhSD2NyZWF0ZUlmTWlzc2luZxI6CgxuZXdf
        Y3VzdG9tZXIYAyABKAsyFy5yZWZsZWtzLnYxLk5ld0N1c3RvbWVyUgtuZXdDdXN0b21lciL/AQoZUmVjb3JkSW50ZXJhY3Rpb25S
        ZXNwb25zZRIlCg5pbnRlcmFjdGlvbl9pZBgBIAEoBFINaW50ZXJhY3Rpb25JZBIjCg1jdXN0b21lcl9jb2RlGAIgASgJUgxjdXN0
        b21lckNvZGUSHQoKY29tbWl0X3NlcRgDIAEoBFIJY29tbWl0U2VxEiwKDnJlY29yZGVkX2F0X3VzGAQgASgDQgbCyxgCQAxSDHJl
        Y29yZGVkQXRVcxIaCghyZXBsYXllZBgFIAEoCFIIcmVwbGF5ZWQSLQoHZWZmZWN0cxgGIAEoCzITLnJlZmxla3MudjEuRWZmZWN0
        c1IHZWZmZWN0cyK5AgoHRWZmZWN0cxIpChBjdXN0b21lcl9jcmVhdGVkGAEgASgIUg9jdXN0b21lckNyZWF0ZWQSIQoMbmV3X2N1
        c3RvbWVyGAIgASgIUgtuZXdDdXN0b21lchI4ChhpbnRlcmFjdGlvbl9jb3VudF9iZWZvcmUYAyABKARSFmludGVyYWN0aW9uQ291
        bnRCZWZvcmUSNgoXaW50ZXJhY3Rpb25fY291bnRfYWZ0ZXIYBCABKARSFWludGVyYWN0aW9uQ291bnRBZnRlchIvCgZ0b3RhbHMY
        BSADKAsyFy5yZWZsZWtzLnYxLlRvdGFsQ2hhbmdlUgZ0b3RhbHMSNwoIY29uZmxpY3QYBiABKAsyGy5yZWZsZWtzLnYxLlN1Ympl
        Y3RDb25mbGljdFIIY29uZmxpY3RKBAgHEB4imAEKC1RvdGFsQ2hhbmdlEikKBGtpbmQYASABKA4yFS5yZWZsZWtzLnYxLk1vbmV5
        S2luZFIEa2luZBIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kSIQoMYmVmb3JlX21pbm9yGAMgASgDUgtiZWZvcmVNaW5vchIf
        CgthZnRlcl9taW5vchgEIAEoA1IKYWZ0ZXJNaW5vciIyCg9TdWJqZWN0Q29uZmxpY3QSHwoLb3RoZXJfY29kZXMYASADKAlSCm90
        aGVyQ29kZXMigAEKHVJlY29yZEludGVyYWN0aW9uQmF0Y2hSZXF1ZXN0EkcKBWl0ZW1zGAEgAygLMiQucmVmbGVrcy52MS5SZWNv
        cmRJbnRlcmFjdGlvblJlcXVlc3RCC8LLGAcIATj0A2gBUgVpdGVtcxIWCgZhdG9taWMYAiABKAhSBmF0b21pYyJxCh5SZWNvcmRJ
        bnRlcmFjdGlvbkJhdGNoUmVzcG9uc2USMAoHcmVzdWx0cxgBIAMoCzIWLnJlZmxla3MudjEuSXRlbVJlc3VsdFIHcmVzdWx0cxId
        Cgpjb21taXRfc2VxGAIgASgEUgljb21taXRTZXEijAEKCkl0ZW1SZXN1bHQSQwoIcmVjb3JkZWQYASABKAsyJS5yZWZsZWtzLnYx
        LlJlY29yZEludGVyYWN0aW9uUmVzcG9uc2VIAFIIcmVjb3JkZWQSLwoHcmVmdXNlZBgCIAEoCzITLnJlZmxla3MudjEuUmVmdXNh
        bEgAUgdyZWZ1c2VkQggKBnJlc3VsdCJ0CghQdXNoSXRlbRIiCghzZXF1ZW5jZRgBIAEoBEIGwssYAggBUghzZXF1ZW5jZRJECgZy
        ZWNvcmQYAiABKAsyJC5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9uUmVxdWVzdEIGwssYAggBUgZyZWNvcmQipQEKB1B1c2hB
        Y2sSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEkMKCHJlY29yZGVkGAIgASgLMiUucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFj
        dGlvblJlc3BvbnNlSABSCHJlY29yZGVkEi8KB3JlZnVzZWQYAyABKAsyEy5yZWZsZWtzLnYxLlJlZnVzYWxIAFIHcmVmdXNlZEII
        CgZyZXN1bHQicwoLU291cmNlRXZlbnQSLwoNc291cmNlX3N5c3RlbRgBIAEoCUIKwssYBggBGEBABFIMc291cmNlU3lzdGVtEjMK
        D3NvdXJjZV9ldmVudF9pZBgCIAEoCUILwssYBwgBGIABQAVSDXNvdXJjZUV2ZW50SWQi0AEKFUdldEludGVyYWN0aW9uUmVxdWVz
        dBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEi8KDmludGVyYWN0aW9u
        X2lkGAIgASgEQgbCyxgCKAFIAFINaW50ZXJhY3Rpb25JZBI8Cgxzb3VyY2VfZXZlbnQYAyABKAsyFy5yZWZsZWtzLnYxLlNvdXJj
        ZUV2ZW50SABSC3NvdXJjZUV2ZW50Qg0KA2tleRIGwssYAggBInwKFkdldEludGVyYWN0aW9uUmVzcG9uc2USJwoQYXNfb2ZfY29t
        bWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRI5CgtpbnRlcmFjdGlvbhgeIAEoCzIXLnJlZmxla3MudjEuSW50ZXJhY3Rpb25S
        C2ludGVyYWN0aW9uIp4DChdMaXN0SW50ZXJhY3Rpb25zUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vz
        c0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEkAKCGN1c3RvbWVyGAIgASgLMhwucmVmbGVrcy52MS5DdXN0b21lclNlbGVjdG9yQgbC
        yxgCCAFSCGN1c3RvbWVyEh8KB2Zyb21fdXMYAyABKANCBsLLGAJADFIGZnJvbVVzEiEKCHVudGlsX3VzGAQgASgDQgbCyxgCQAxS
        B3VudGlsVXMSOQoFdHlwZXMYBSADKA4yGy5yZWZsZWtzLnYxLkludGVyYWN0aW9uVHlwZUIGwssYAjgYUgV0eXBlcxI3CghjaGFu
        bmVscxgGIAMoDjITLnJlZmxla3MudjEuQ2hhbm5lbEIGwssYAjgMUghjaGFubmVscxIkCglwYWdlX3NpemUYByABKA1CB8LLGAMw
        yAFSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YCCABKAlCCcLLGAUYgARAC1IJcGFnZVRva2VuIs0BChhMaXN0SW50ZXJhY3Rpb25z
        UmVzcG9uc2USJwoQYXNfb2ZfY29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlS
        DW5leHRQYWdlVG9rZW4SIwoNY3VzdG9tZXJfY29kZRgDIAEoCVIMY3VzdG9tZXJDb2RlEjsKDGludGVyYWN0aW9ucxgeIAMoCzIX
        LnJlZmxla3MudjEuSW50ZXJhY3Rpb25SDGludGVyYWN0aW9ucyKiAgoXVGFpbEludGVyYWN0aW9uc1JlcXVlc3QSOQoGYWNjZXNz
        GAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIwCgVhZnRlchgCIAEoCzIaLnJlZmxla3Mu
        djEuU3RyZWFtUG9zaXRpb25SBWFmdGVyEjkKBXR5cGVzGAMgAygOMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvblR5cGVCBsLLGAI4
        GFIFdHlwZXMSNwoIY2hhbm5lbHMYBCADKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAI4DFIIY2hhbm5lbHMSJgoIYnJhbmNo
        ZXMYBSADKAlCCsLLGAYYQDgyQARSCGJyYW5jaGVzIo8BChhUYWlsSW50ZXJhY3Rpb25zUmVzcG9uc2USNgoIcG9zaXRpb24YASAB
        KAsyGi5yZWZsZWtzLnYxLlN0cmVhbVBvc2l0aW9uUghwb3NpdGlvbhI7CgxpbnRlcmFjdGlvbnMYHiADKAsyFy5yZWZsZWtzLnYx
        LkludGVyYWN0aW9uUgxpbnRlcmFjdGlvbnMq+QYKD0ludGVyYWN0aW9uVHlwZRIgChxJTlRFUkFDVElPTl9UWVBFX1VOU1BFQ0lG
        SUVEEAASIwofSU5URVJBQ1RJT05fVFlQRV9BQ0NPVU5UX09QRU5FRBABEiAKHElOVEVSQUNUSU9OX1RZUEVfVFJBTlNBQ1RJT04Q
        AhIkCiBJTlRFUkFDVElPTl9UWVBFX09SREVSX0NBTkNFTExFRBADEhwKGElOVEVSQUNUSU9OX1RZUEVfQ09OVEFDVBAEEhoKFklO
        VEVSQUNUSU9OX1RZUEVfVklTSVQQBRIkCiBJTlRFUkFDVElPTl9UWVBFX05FRURfSURFTlRJRklFRBAGEh8KG0lOVEVSQUNUSU9O
        X1RZUEVfT0ZGRVJfTUFERRAHEiMKH0lOVEVSQUNUSU9OX1RZUEVfT0ZGRVJfQUNDRVBURUQQCBIjCh9JTlRFUkFDVElPTl9UWVBF
        X09GRkVSX1JFSkVDVEVEEAkSHQoZSU5URVJBQ1RJT05fVFlQRV9QVVJDSEFTRRAKEiEKHUlOVEVSQUNUSU9OX1RZUEVfT1JERVJf
        UExBQ0VEEAsSHgoaSU5URVJBQ1RJT05fVFlQRV9ERUxJVkVSRUQQDBIiCh5JTlRFUkFDVElPTl9UWVBFX0RFTElWRVJZX0xBVEUQ
        DRIgChxJTlRFUkFDVElPTl9UWVBFX1BBWU1FTlRfRFVFEA4SJQohSU5URVJBQ1RJT05fVFlQRV9QQVlNRU5UX1JFQ0VJVkVEEA8S
        HAoYSU5URVJBQ1RJT05fVFlQRV9SRU5FV0FMEBASGwoXSU5URVJBQ1RJT05fVFlQRV9SRVRVUk4QERIjCh9JTlRFUkFDVElPTl9U
        WVBFX1JFUVVFU1RfT1BFTkVEEBISIQodSU5URVJBQ1RJT05fVFlQRV9SRVFVRVNUX0RPTkUQExIlCiFJTlRFUkFDVElPTl9UWVBF
        X1BST0JMRU1fUkVQT1JURUQQFBIiCh5JTlRFUkFDVElPTl9UWVBFX1JFRkVSUkFMX01BREUQFRIjCh9JTlRFUkFDVElPTl9UWVBF
        X1BVQkxJQ19NRU5USU9OEBYSJQohSU5URVJBQ1RJT05fVFlQRV9DQU1QQUlHTl9FWFBPU0VEEBcSIwofSU5URVJBQ1RJT05fVFlQ
        RV9BQ0NPVU5UX0NMT1NFRBAYKksKBVBoYXNlEhUKEVBIQVNFX1VOU1BFQ0lGSUVEEAASDQoJUEhBU0VfUFJFEAESDAoIUEhBU0Vf
        QVQQAhIOCgpQSEFTRV9QT1NUEAMqSwoJRGlyZWN0aW9uEhkKFURJUkVDVElPTl9VTlNQRUNJRklFRBAAEhAKDERJUkVDVElPTl9J
        ThABEhEKDURJUkVDVElPTl9PVVQQAjK1BQoSSW50ZXJhY3Rpb25TZXJ2aWNlEnUKEVJlY29yZEludGVyYWN0aW9uEiQucmVmbGVr
        cy52MS5SZWNvcmRJbnRlcmFjdGlvblJlcXVlc3QaJS5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9uUmVzcG9uc2UiE8LLGA8K
        BAECAwUQAhiIJyCw6gEShAEKFlJlY29yZEludGVyYWN0aW9uQmF0Y2gSKS5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9uQmF0
        Y2hSZXF1ZXN0GioucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiYdSDg1AMS
        TwoQUHVzaEludGVyYWN0aW9ucxIULnJlZmxla3MudjEuUHVzaEl0ZW0aEy5yZWZsZWtzLnYxLlB1c2hBY2siDMLLGAgKBAECAwUQ
        AigBMAESbQoOR2V0SW50ZXJhY3Rpb24SIS5yZWZsZWtzLnYxLkdldEludGVyYWN0aW9uUmVxdWVzdBoiLnJlZmxla3MudjEuR2V0
        SW50ZXJhY3Rpb25SZXNwb25zZSIUwssYEAoFAQIDBAUQARjQDyCw6gEScwoQTGlzdEludGVyYWN0aW9ucxIjLnJlZmxla3MudjEu
        TGlzdEludGVyYWN0aW9uc1JlcXVlc3QaJC5yZWZsZWtzLnYxLkxpc3RJbnRlcmFjdGlvbnNSZXNwb25zZSIUwssYEAoFAQIDBAUQ
        ARiIJyCw6gESbAoQVGFpbEludGVyYWN0aW9ucxIjLnJlZmxla3MudjEuVGFpbEludGVyYWN0aW9uc1JlcXVlc3QaJC5yZWZsZWtz
        LnYxLlRhaWxJbnRlcmFjdGlvbnNSZXNwb25zZSILwssYBwoDAwQFEAEwAUIDugIASvw8ClUKAQwaUCBJbnRlcmFjdGlvblNlcnZp
        Y2U6IHdoYXQgaGFwcGVuZWQgd2l0aCBhIGN1c3RvbWVyLCByZWNvcmRlZCBvbmNlIGFuZCBmb3IgZXZlci4KCtYBCgQGAAIAGs0B
        IFJlY29yZHMgb25lIGludGVyYWN0aW9uLiAoc291cmNlX3N5c3RlbSwgc291cmNlX2V2ZW50X2lkKSBpcyB1bmlxdWUgZm9yIGV2
        ZXI6IHRoZSBzYW1lIGJvZHkgYWdhaW4gYW5zd2VycyB0aGUKIG9yaWdpbmFsIHJlc3VsdCB3aXRoIGByZXBsYXllZGAsIGFub3Ro
        ZXIgYm9keSBhbnN3ZXJzIEFMUkVBRFlfRVhJU1RTIC8gSURFTVBPVEVOQ1lfQ09ORkxJQ1QuCgqtAQoEBgACARqkASBSZWNvcmRz
        IHVwIHRvIDUwMCBpbnRlcmFjdGlvbnMgYW5kIGFuc3dlcnMgZWFjaDsgb25lIGJhZCBpdGVtIG5laXRoZXIgbG9zZXMgbm9yIGJs
        b2NrcyB0aGUgb3RoZXJzLiBXaXRoIGBhdG9taWNgCiBhbGwgb2YgdGhlbSBhcmUgcmVjb3JkZWQgaW4gb25lIGNvbW1pdCwgb3Ig
        bm9uZS4KCt0BCgQGAAICGtQBIFJlY29yZHMgYSBzdHJlYW0gb2YgaW50ZXJhY3Rpb25zOyBlYWNoIGl0ZW0gaXMgYW5zd2VyZWQg
        Ynkgb25lIGFjaywgaW4gb3JkZXIsIG9uY2UgaXQgaXMgZHVyYWJsZSBvciByZWZ1c2VkLiBUaGUKIHNlbmRlciBtdXN0IHJlYWQg
        YWNrcyB3aGlsZSBpdCBzZW5kcy4gQWZ0ZXIgYSByZWNvbm5lY3QgaXQgc2VuZHMgaXRzIHVuYWNrbm93bGVkZ2VkIGl0ZW1zIGFn
        YWluLgoKRAoEBgACAxo8IFJldHVybnMgb25lIGludGVyYWN0aW9uLCBieSBpdHMgaWQgb3IgYnkgaXRzIHNvdXJjZSBldmVudC4K
        CjgKBAYAAgQaMCBMaXN0cyBhIGN1c3RvbWVyJ3MgaW50ZXJhY3Rpb25zLCBuZXdlc3QgZmlyc3QuCgpnCgQGAAIFGl8gRm9sbG93
        cyB0aGUgbGVkZ2VyOiBldmVyeSBpbnRlcmFjdGlvbiBvZiBldmVyeSBjdXN0b21lciwgaW4gY29tbWl0IG9yZGVyLCBmcm9tIGEg
        cG9zaXRpb24gb24uCgo2CgIFABowIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIEludGVyYWN0aW9uVHlwZS4KCkQKBAUA
        AgIaPCBBIGJhbmsncyBhY2NvdW50IG1vdmVtZW50OyBpdHMgbW9uZXkgaXMgUEFZTUVOVCBvciBWT0xVTUUuCgotCgQFAAIEGiUg
        QSB0YWxrIHdpdGhvdXQgYSBtb3JlIHNwZWNpYWwgdHlwZS4KClgKAgUBGlIgV2hlcmUgaW4gYSBwdXJjaGFzZSB0aGUgaW50ZXJh
        Y3Rpb24gc3RhbmRzLiBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBQaGFzZS4KCh4KBAUBAgEaFiBCZWZvcmUgdGhlIHB1
        cmNoYXNlLgoKGgoEBQECAhoSIEF0IHRoZSBwdXJjaGFzZS4KCh0KBAUBAgMaFSBBZnRlciB0aGUgcHVyY2hhc2UuCgo+CgIFAho4
        IFdobyBiZWdhbiBpdC4gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgRGlyZWN0aW9uLgoKIgoEBQICARoaIFRoZSBjdXN0
        b21lciBjYW1lIHRvIHVzLgoKIgoEBQICAhoaIFdlIHdlbnQgdG8gdGhlIGN1c3RvbWVyLgoKqAIKAgQAGqECIFNvbWV0aGluZyB0
        aGF0IGhhcHBlbmVkIHdpdGggYSBjdXN0b21lci4gSW1tdXRhYmxlIG9uY2UgcmVjb3JkZWQuCgogRmllbGRzIDHigKYxOSBhcmUg
        cHVibGljIGFuZCBzdG9yZWQgcGxhaW5seSwgMjDigKYyOSBhcmUgcGVyc29uYWwgYW5kIHN0b3JlZCBzZWFsZWQgdW5kZXIgdGhl
        IGN1c3RvbWVyJ3Mga2V5LCAzMOKApjM5IGFyZQogYXNzaWduZWQgYnkgdGhlIHNlcnZlci4gQSBzZXJ2ZXIgbWF5IGFuc3dlciB3
        aXRoIHRoZSBjb25jYXRlbmF0ZWQgZW5jb2RpbmdzIG9mIHRoZSB0aHJlZSBncm91cHMuCgqPAQoEBAACABqGASBUaGUgc3lzdGVt
        IHRoYXQga25vd3MgdGhlIGV2ZW50IGJ5IHNvdXJjZV9ldmVudF9pZDsgbXVzdCBiZSByZWdpc3RlcmVkIGZvciB0aGUgY2FsbGVy
        J3MgY2VydGlmaWNhdGUgKGl0cyBvd24gaWQKIGlzKS4gSURFTlQsIDHigKY2NC4KCj0KBAQAAgEaNSBVbmlxdWUgZm9yIGV2ZXIg
        d2l0aGluIHNvdXJjZV9zeXN0ZW0uIEtFWSwgMeKApjEyOC4KChgKBAQAAgIaECBXaGF0IGhhcHBlbmVkLgoKPwoEBAACAxo3IEJl
        Zm9yZSwgYXQgb3IgYWZ0ZXIgdGhlIHB1cmNoYXNlOyBtYXkgYmUgdW5zcGVjaWZpZWQuCgorCgQEAAIEGiMgV2hvIGJlZ2FuIGl0
        OyBtYXkgYmUgdW5zcGVjaWZpZWQuCgocCgQEAAIFGhQgV2hlcmUgaXQgaGFwcGVuZWQuCgpkCgQEAAIGGlwgQnJhbmNoIGlkLCAw
        4oCmNjQuIEVtcHR5IG9yIGVxdWFsIHRvIHRoZSBjZXJ0aWZpY2F0ZSdzIGlkIHdoZW4gYSBicmFuY2ggY2VydGlmaWNhdGUgY2Fs
        bHMuCgpjCgQEAAIHGlsgQWdlbnQgaWQsIDDigKY2NC4gRW1wdHkgb3IgZXF1YWwgdG8gdGhlIGNlcnRpZmljYXRlJ3MgaWQgd2hl
        biBhbiBhZ2VudCBjZXJ0aWZpY2F0ZSBjYWxscy4KCmMKBAQAAggaWyBXaGVuIGl0IGhhcHBlbmVkOyBhdCBtb3N0IDUgbWludXRl
        cyBhaGVhZCBvZiB0aGUgc2VydmVyJ3MgY2xvY2suIExhdGUgZXZlbnRzIGFyZSB3ZWxjb21lLgoKNQoEBAACCRotIFNlY29uZHMs
        IDDigKY2MDQsODAwIChhIHdlZWspOyAwID0gdW5rbm93bi4KCk8KBAQAAgoaRyBXaGF0IGl0IHdhcyBhYm91dCwgMOKApjEwMC4g
        SXRlbSBhbW91bnRzIGFyZSBuZXZlciBzdW1tZWQgaW50byBtb25leS4KCioKBAQAAgsaIiBXaGF0IGl0IHdhcyB3b3J0aCwgMOKA
        pjMyIGxpbmVzLgoKLAoEBAACDBokIENhbXBhaWduIGlkIHRoYXQgbGVkIGhlcmUsIDDigKY2NC4KCm8KBAQAAg0aZyBUaGUgc291
        cmNlIGV2ZW50IG9mIHRoZSBzYW1lIHNvdXJjZSBzeXN0ZW0gdGhhdCB0aGlzIG9uZSBhbnN3ZXJzIChyZXR1cm4g4oaSIHB1cmNo
        YXNlKS4gS0VZLCAw4oCmMTI4LgoKTgoEBAACDhpGIEEgc2hvcnQgY29kZSBvZiBob3cgaXQgZW5kZWQ6IGBBTlNXRVJFRGAsIGBO
        T19TVE9DS2AuIElERU5ULCAw4oCmNjQuCgpOCgQEAAIPGkYgV2hlbiBzb21ldGhpbmcgcHJvbWlzZWQgaW4gaXQgaXMgZHVlOyAw
        ID0gbm90aGluZyBpcy4gTWF5IGxpZSBhaGVhZC4KCiAKBAQACAAaGCBXaG9tIGl0IGhhcHBlbmVkIHdpdGguCgpGCgQEAAIQGj4g
        MTAgZGlnaXRzLiBUaGUgY29kZSBvZiBhIG1lcmdlZCBjdXN0b21lciBtZWFucyB0aGUgc3Vydml2b3IuCgpTCgQEAAIRGksgMeKA
        pjEwIGlkZW50aWZpZXJzIHRoYXQgbmFtZSBvbmUgY3VzdG9tZXI7IGFsc28gd2l0aCBgY3JlYXRlX2lmX21pc3NpbmdgLgoKNwoE
        BAACEhovIEZyZWUgdGV4dCwgMOKApjQsMDAwIHNjYWxhcnMgYW5kIDQsMDk2IGJ5dGVzLgoKXwoEBAACExpXIEFueXRoaW5nIGVs
        c2Ugd29ydGgga2VlcGluZywgMOKApjMyIGVudHJpZXM7IGtleXMgSURFTlQgMeKApjY0LCB2YWx1ZXMgTEFCRUwgMOKApjI1Ni4K
        CjIKBAQAAhQaKiBBc3NpZ25lZCBieSB0aGUgc2VydmVyLCB1bmlxdWUgZm9yIGV2ZXIuCgo1CgQEAAIVGi0gVGhlIGN1c3RvbWVy
        IGl0IHdhcyByZWNvcmRlZCBvbjogMTAgZGlnaXRzLgoKLwoEBAACFhonIFVUQyBtaWNyb3NlY29uZHMsIHRoZSBzZXJ2ZXIncyBj
        bG9jay4KCiYKBAQAAhcaHiBUaGUgY29tbWl0IHRoYXQgcmVjb3JkZWQgaXQuCgo5CgIEARozIElkZW50aWZpZXJzIHRoYXQgbmFt
        ZSBvbmUgY3VzdG9tZXIsIGluIGFueSBvcmRlci4KChEKBAQBAgAaCSAx4oCmMTAuCgo7CgIEAho1IEEgcHJvZHVjdCBvciBzZXJ2
        aWNlIHRoYXQgYW4gaW50ZXJhY3Rpb24gd2FzIGFib3V0LgoKOQoEBAICABoxIFByb2R1Y3QgY29kZSBvZiB0aGUgc291cmNlJ3Mg
        Y2F0YWxvZ3VlLCAx4oCmNjQuCgosCgQEAgIBGiQgUHJvZHVjdCBjYXRlZ29yeSwgMOKApjEwMCBzY2FsYXJzLgoKWwoEBAICAhpT
        IFRob3VzYW5kdGhzIG9mIHRoZSB1bml0OiAxMDAwID0gb25lIHBpZWNlLCAxMjUwID0gMS4yNSBrZzsgMOKApjEsMDAwLDAwMCww
        MDAsMDAwLgoKRAoEBAICAxo8IE9mIHRoZSB3aG9sZSBsaW5lLCBtaW5vciB1bml0cywgMOKApjEsMDAwLDAwMCwwMDAsMDAwLDAw
        MC4KClAKBAQCAgQaSCBJU08gNDIxNzsgcmVxdWlyZWQgd2hlbiBhbW91bnRfbWlub3IgaXMgbm90IDAgKGp1ZGdlZCBieSB0aGUg
        c2VydmljZSkuCgo/CgQEAwIAGjcgV2hhdCBoYXBwZW5lZDsgc2VydmVyLWFzc2lnbmVkIGZpZWxkcyBtdXN0IGJlIGFic2VudC4K
        CnMKBAQDAgEaayBDcmVhdGUgYSBjdXN0b21lciB3aGVuIG5vIG9uZSBob2xkcyB0aGUgc3ViamVjdCdzIGlkZW50aWZpZXJzOyBl
        bHNlIE5PVF9GT1VORC4gTm90IGZvciBhIHN1YmplY3QgYnkgY29kZS4KCsIBCgQEAwICGrkBIFdoYXQgaXMga25vd24gb2YgdGhh
        dCBjdXN0b21lcjsgYWxzbyBjb21wYXJlZCB3aXRoIHRoZSBob2xkZXIgb2YgYSB3ZWFrIGlkZW50aWZpZXIgKGEgZmFtaWx5J3Mg
        cGhvbmUpOiB3aGVuIG5hbWVzCiBvciBiaXJ0aCBkYXRlcyBkaXNhZ3JlZSwgdGhlIGludGVyYWN0aW9uIGdldHMgYSBjdXN0b21l
        ciBvZiBpdHMgb3duLgoKMgoEBAQCABoqIEFzc2lnbmVkIGJ5IHRoZSBzZXJ2ZXIsIHVuaXF1ZSBmb3IgZXZlci4KCjUKBAQEAgEa
        LSBUaGUgY3VzdG9tZXIgaXQgd2FzIHJlY29yZGVkIG9uOiAxMCBkaWdpdHMuCgpJCgQEBAICGkEgVGhlIGNvbW1pdCB0aGF0IHJl
        Y29yZGVkIGl0OyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5hbCBvbmUuCgovCgQEBAIDGicgVVRDIG1pY3Jvc2Vjb25kcywg
        dGhlIHNlcnZlcidzIGNsb2NrLgoKXgoEBAQCBBpWIFRydWUgd2hlbiB0aGUgc291cmNlIGV2ZW50IGhhZCBiZWVuIHJlY29yZGVk
        IGJlZm9yZTsgdGhlIGFuc3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKJAoEBAQCBRocIFdoYXQgcmVjb3JkaW5nIGl0IGNoYW5n
        ZWQuCgpICgIEBRpCIFdoYXQgcmVjb3JkaW5nIGFuIGludGVyYWN0aW9uIGNoYW5nZWQsIGFzIGRlY2lkZWQgaW4gaXRzIGNvbW1p
        dC4KCjoKBAQFAgAaMiBUcnVlIHdoZW4gdGhpcyBpbnRlcmFjdGlvbiBjcmVhdGVkIHRoZSBjdXN0b21lci4KClAKBAQFAgEaSCBU
        cnVlIHdoZW4gdGhlIGN1c3RvbWVyIGhhZCBubyBpbnRlcmFjdGlvbiBiZWZvcmU6IG5ldywgZWxzZSByZXR1cm5pbmcuCgo3CgQE
        BQICGi8gVGhlIGN1c3RvbWVyJ3MgaW50ZXJhY3Rpb25zIGJlZm9yZSBhbmQgYWZ0ZXIuCgosCgQEBQIDGiQgVGhlIGN1c3RvbWVy
        J3MgaW50ZXJhY3Rpb25zIGFmdGVyLgoKOAoEBAUCBBowIFRoZSB0b3RhbHMgdGhhdCBjaGFuZ2VkLCBieSBraW5kIGFuZCBjdXJy
        ZW5jeS4KCk0KBAQFAgUaRSBQcmVzZW50IHdoZW4gdGhlIHN1YmplY3QncyBpZGVudGlmaWVycyBiZWxvbmcgdG8gc2V2ZXJhbCBj
        dXN0b21lcnMuCgppCgMEBQkaYiBGb3IgbGF0ZXIgcGFydHM6IHNjb3JlIGJlZm9yZSBhbmQgYWZ0ZXIgd2l0aCByZWFzb25zLCB0
        aWVyLCBsaWZlY3ljbGUsIGNhc2VzIG9wZW5lZCwgcGVybWlzc2lvbi4KCiMKAgQGGh0gT25lIHRvdGFsIGJlZm9yZSBhbmQgYWZ0
        ZXIuCgovCgQEBgIAGicgV2hhdCBpdCBpczsgbnVtYmVycyBlcXVhbCB0aGUgZW51bSdzLgoKMQoEBAYCARopIElTTyA0MjE3OiB0
        aHJlZSBjYXBpdGFsIGxldHRlcnMsIGBUUllgLgoKHQoEBAYCAhoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCh0KBAQGAgMaFSBNaW5v
        ciB1bml0cywg4omlIDAuCgqRAQoCBAcaigEgVGhlIHN1YmplY3QncyBpZGVudGlmaWVycyBiZWxvbmcgdG8gc2V2ZXJhbCBjdXN0
        b21lcnM7IHRoZSBpbnRlcmFjdGlvbiB3YXMgcmVjb3JkZWQgb24gdGhlIGhvbGRlciBvZiB0aGUgb25lIHdpdGggdGhlCiBoaWdo
        ZXN0IHByaW9yaXR5LgoKIwoEBAcCABobIFRoZSBvdGhlciBob2xkZXJzJyBjb2Rlcy4KClQKBAQIAgAaTCAx4oCmNTAwLCB0b2dl
        dGhlciBhdCBtb3N0IDEgTWlCLiBWaW9sYXRpb25zJyBwYXRocyBiZWdpbiB3aXRoIGBpdGVtc1tuXS5gLgoKRQoEBAgCARo9IEFs
        bCBpbiBvbmUgY29tbWl0LCBvciBub25lOiBvbmUgYmFkIGl0ZW0gcmVmdXNlcyB0aGUgYmF0Y2guCgosCgQECQIAGiQgT25lIHBl
        ciBpdGVtLCBpbiB0aGUgaXRlbXMnIG9yZGVyLgoKTwoEBAkCARpHIFRoZSBncmVhdGVzdCBjb21taXRfc2VxIGFtb25nIHRoZSBy
        ZXN1bHRzOyAwID0gbm90aGluZyB3YXMgY29tbWl0dGVkLgoKKgoCBAoaJCBUaGUgYW5zd2VyIHRvIG9uZSBpdGVtIG9mIGEgYmF0
        Y2guCgoeCgQECgIAGhYgVGhlIGl0ZW0gaXMgZHVyYWJsZS4KCisKBAQKAgEaIyBOb3RoaW5nIG9mIHRoZSBpdGVtIHdhcyByZWNv
        cmRlZC4KChsKAgQLGhUgT25lIGl0ZW0gb2YgYSBwdXNoLgoKVQoEBAsCABpNIFRoZSBzZW5kZXIncyBudW1iZXIgb2YgdGhlIGl0
        ZW0gd2l0aGluIHRoaXMgc3RyZWFtLCBzdHJpY3RseSByaXNpbmcsIOKJpSAxLgoKGQoEBAsCARoRIFdoYXQgdG8gcmVjb3JkLgoK
        RAoCBAwaPiBUaGUgYW5zd2VyIHRvIG9uZSBpdGVtIG9mIGEgcHVzaDsgaW4gdGhlIG9yZGVyIG9mIHRoZSBpdGVtcy4KChwKBAQM
        AgAaFCBUaGUgaXRlbSdzIG51bWJlci4KCjwKBAQMAgEaNCBEdXJhYmxlOyBgcmVwbGF5ZWRgIHRlbGxzIHRoYXQgaXQgaGFkIGJl
        ZW4gYmVmb3JlLgoKHwoEBAwCAhoXIE5vdGhpbmcgd2FzIHJlY29yZGVkLgoKKAoCBA0aIiBBbiBldmVudCBhcyBpdHMgc291cmNl
        IGtub3dzIGl0LgoKGAoEBA0CABoQIElERU5ULCAx4oCmNjQuCgoXCgQEDQIBGg8gS0VZLCAx4oCmMTI4LgoKHAoEBA4CABoUIFdo
        byByZWFkcyBhbmQgd2h5LgoKEAoEBA4CARoIIOKJpSAxLgoKKwoEBA4CAhojIFRoZSBldmVudCBhcyBpdHMgc291cmNlIG5hbWVk
        IGl0LgoKLgoEBA8CABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKXwoEBA8CARpXIFRoZSBoaWdoZXN0
        LW51bWJlcmVkIGZpZWxkLCBzbyB0aGF0IGEgc2VydmVyIGFwcGVuZHMgc3RvcmVkIGJ5dGVzIHRvIGFuIGVuY29kZWQgaGVhZC4K
        ChwKBAQQAgAaFCBXaG8gcmVhZHMgYW5kIHdoeS4KCiYKBAQQAgEaHiBUaGUgY3VzdG9tZXIgbWVhbnQgb3IgZm91bmQuCgpKCgQE
        EAICGkIgT25seSBpbnRlcmFjdGlvbnMgdGhhdCBvY2N1cnJlZCBhdCBvciBhZnRlcjsgMCA9IGZyb20gdGhlIGZpcnN0LgoKQgoE
        BBACAxo6IE9ubHkgaW50ZXJhY3Rpb25zIHRoYXQgb2NjdXJyZWQgYmVmb3JlOyAwID0gdG8gdGhlIGxhc3QuCgowCgQEEAIEGigg
        T25seSB0aGVzZSB0eXBlcywgMOKApjI0OyBlbXB0eSA9IGFsbC4KCjMKBAQQAgUaKyBPbmx5IHRoZXNlIGNoYW5uZWxzLCAw4oCm
        MTI7IGVtcHR5ID0gYWxsLgoKGgoEBBACBhoSIDHigKYyMDA7IDAgPSA1MC4KCjUKBAQQAgcaLSBGcm9tIHRoZSBwcmV2aW91cyBw
        YWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgouCgQEEQIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBhbnN3ZXIgcmVmbGVjdHMuCgoc
        CgQEEQIBGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgoxCgQEEQICGikgVGhlIGN1c3RvbWVyIHRoZXkgYmVsb25nIHRvOiAxMCBkaWdp
        dHMuCgphCgQEEQIDGlkgTmV3ZXN0IGZpcnN0LCBvcmRlcmVkIGJ5IG9jY3VycmVkX2F0X3VzIGFuZCBpbnRlcmFjdGlvbl9pZC4g
        VGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgp0CgQEEgIBGmwgQWJzZW50
        ID0gZnJvbSBub3cgb24uIEJlZ2luIGZyb20gdGhlIGZpcnN0IGNvbW1pdCB3aXRoIGNvbW1pdF9zZXEgMCBhbmQgdGhlIHByZXNl
        bnQgZXBvY2ggKEdldFNlcnZlckluZm8pLgoKMAoEBBICAhooIE9ubHkgdGhlc2UgdHlwZXMsIDDigKYyNDsgZW1wdHkgPSBhbGwu
        CgozCgQEEgIDGisgT25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9IGFsbC4KCjMKBAQSAgQaKyBPbmx5IHRoZXNl
        IGJyYW5jaGVzLCAw4oCmNTA7IGVtcHR5ID0gYWxsLgoKcwoEBBMCABprIFJlc3VtZSBmcm9tIGhlcmUuIE1lc3NhZ2VzIHdpdGhv
        dXQgaW50ZXJhY3Rpb25zIGNhcnJ5IHRoZSBwb3NpdGlvbiBmb3J3YXJkIHBhc3Qgd2hhdCB0aGUgZmlsdGVyIGxlZnQgb3V0LgoK
        NgoEBBMCARouIEluIGNvbW1pdCBvcmRlci4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCmIGcHJvdG8zCr4wChhyZWZsZWtz
        L3YxL29wdGlvbnMucHJvdG8SCnJlZmxla3MudjEaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvIsgBCgtNZXRob2RS
        dWxlcxIsCgVyb2xlcxgBIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMSKwoFcmV0cnkYAiABKA4yFS5yZWZsZWtz
        LnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgDIAEoDVIRZGVmYXVsdERlYWRsaW5lTXMSLgoTbWF4
        aW11bV9kZWFkbGluZV9tcxgEIAEoDVIRbWF4aW11bURlYWRsaW5lTXMi7AMKCkZpZWxkUnVsZXMSGgoIcmVxdWlyZWQYASABKAhS
        CHJlcXVpcmVkEh0KCm1pbl9sZW5ndGgYAiABKA1SCW1pbkxlbmd0aBIdCgptYXhfbGVuZ3RoGAMgASgNUgltYXhMZW5ndGgSGwoJ
        bWF4X2J5dGVzGAQgASgNUghtYXhCeXRlcxIdCgdtaW5pbXVtGAUgASgDSABSB21pbmltdW2IAQESHQoHbWF4aW11bRgGIAEoA0gB
        UgdtYXhpbXVtiAEBEhsKCW1heF9pdGVtcxgHIAEoDVIIbWF4SXRlbXMSKgoGZm9ybWF0GAggASgOMhIucmVmbGVrcy52MS5Gb3Jt
        YXRSBmZvcm1hdBIaCghwZXJzb25hbBgJIAEoCFIIcGVyc29uYWwSJwoPc2VydmVyX2Fzc2lnbmVkGAogASgIUg5zZXJ2ZXJBc3Np
        Z25lZBIxCgprZXlfZm9ybWF0GAsgASgOMhIucmVmbGVrcy52MS5Gb3JtYXRSCWtleUZvcm1hdBIkCg5tYXhfa2V5X2xlbmd0aBgM
        IAEoDVIMbWF4S2V5TGVuZ3RoEioKEWFuc3dlcmVkX3Blcl9pdGVtGA0gASgIUg9hbnN3ZXJlZFBlckl0ZW1CCgoIX21pbmltdW1C
        CgoIX21heGltdW0iKAoKT25lb2ZSdWxlcxIaCghyZXF1aXJlZBgBIAEoCFIIcmVxdWlyZWQquQEKCkNhbGxlclJvbGUSGwoXQ0FM
        TEVSX1JPTEVfVU5TUEVDSUZJRUQQABIWChJDQUxMRVJfUk9MRV9CUkFOQ0gQARIVChFDQUxMRVJfUk9MRV9BR0VOVBACEhYKEkNB
        TExFUl9ST0xFX1NZU1RFTRADEhcKE0NBTExFUl9ST0xFX0FOQUxZU1QQBBIVChFDQUxMRVJfUk9MRV9BRE1JThAFEhcKE0NBTExF
        Ul9ST0xFX01PTklUT1IQBippCglSZXRyeVJ1bGUSGgoWUkVUUllfUlVMRV9VTlNQRUNJRklFRBAAEhMKD1JFVFJZX1JVTEVfUkVB
        RBABEhQKEFJFVFJZX1JVTEVfS0VZRUQQAhIVChFSRVRSWV9SVUxFX1VOU0FGRRADKsACCgZGb3JtYXQSFgoSRk9STUFUX1VOU1BF
        Q0lGSUVEEAASGAoURk9STUFUX0NVU1RPTUVSX0NPREUQARIPCgtGT1JNQVRfTkFNRRACEg8KC0ZPUk1BVF9URVhUEAMSEAoMRk9S
        TUFUX0lERU5UEAQSDgoKRk9STUFUX0tFWRAFEhMKD0ZPUk1BVF9DVVJSRU5DWRAGEhcKE0ZPUk1BVF9QUk9EVUNUX0NPREUQBxIP
        CgtGT1JNQVRfREFURRAIEhMKD0ZPUk1BVF9MQU5HVUFHRRAJEhkKFUZPUk1BVF9SQVdfSURFTlRJRklFUhAKEhAKDEZPUk1BVF9U
        T0tFThALEhcKE0ZPUk1BVF9USU1FU1RBTVBfVVMQDBIQCgxGT1JNQVRfTEFCRUwQDRIUChBGT1JNQVRfRlVMTF9OQU1FEA46UQoG
        bWV0aG9kEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMYuIkDIAEoCzIXLnJlZmxla3MudjEuTWV0aG9kUnVsZXNSBm1l
        dGhvZDpNCgVmaWVsZBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMYuIkDIAEoCzIWLnJlZmxla3MudjEuRmllbGRSdWxl
        c1IFZmllbGQ6TQoFb25lb2YSHS5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zGLiJAyABKAsyFi5yZWZsZWtzLnYxLk9uZW9m
        UnVsZXNSBW9uZW9mQgO6AgBKpyMK6wIKAQwa5QIgVGhlIGNvbnRyYWN0J3Mgb3duIG9wdGlvbnM6IHdoYXQgYSBtZXRob2QgZGVt
        YW5kcyBvZiBpdHMgY2FsbGVyIGFuZCB3aGF0IGEgZmllbGQgYWNjZXB0cy4KCiBwcm90b2MtZ2VuLXJlZmxla3Mtc3dpZnQgdHVy
        bnMgdGhlbSBpbnRvIG1ldGhvZCBkZXNjcmlwdG9ycyBhbmQgdmFsaWRhdGlvbiBjb2RlLCBhbmQgd3JpdGVzIHRoZW0gaW50bwog
        UHJvdG9jb2wvTUVUSE9EUy5tZC4gVGhleSBhbHNvIHRyYXZlbCBpbiB0aGUgZGVzY3JpcHRvciBzZXQgdGhhdCBTeXN0ZW1TZXJ2
        aWNlL0Rlc2NyaWJlU2VydmljZXMgcmV0dXJucywgc28gYSBjbGllbnQKIGluIGFueSBsYW5ndWFnZSBjYW4gcmVhZCB0aGVtIGF0
        IHJ1biB0aW1lLgoKeAoCBQAaciBXaG8gYSBjbGllbnQgY2VydGlmaWNhdGUgc2F5cyB0aGUgY2FsbGVyIGlzOiB0aGUgZmlyc3Qg
        cGF0aCBjb21wb25lbnQgb2YgaXRzIFNBTiBVUkksIGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgpECgQFAAIBGjwgQSBicmFu
        Y2ggb2YgdGhlIGhvdXNlOyBmaXhlcyB0aGUgYnJhbmNoIG9mIHdoYXQgaXQgd3JpdGVzLgoKRgoEBQACAho+IE9uZSBwZXJzb24n
        cyBjZXJ0aWZpY2F0ZTsgZml4ZXMgdGhlIGFnZW50IG9mIHdoYXQgaXQgd3JpdGVzLgoKWwoEBQACAxpTIEEgYmFjay1vZmZpY2Ug
        c3lzdGVtOiBFUlAsIHdlYiBzaG9wLCBjYWxsIGNlbnRyZS4gU3RhdGVzIGJyYW5jaCBhbmQgYWdlbnQgaXRzZWxmLgoKMgoEBQAC
        BBoqIFJlYWRzIHBlcnNvbnMgYW5kIGxpc3RzLCB3cml0ZXMgbm90aGluZy4KClkKBAUAAgUaUSBSdW5zIHRoZSBob3VzZTogZXZl
        cnl0aGluZyBhbiBhbmFseXN0IGFuZCBhIGJyYW5jaCBtYXkgZG8sIGFuZCBMaXN0Q29ubmVjdGlvbnMuCgpSCgQFAAIGGkogSGVh
        bHRoLCBzZXJ2ZXIgaW5mb3JtYXRpb24gYW5kIHRoZSBkZXNjcmlwdG9yczsgbm8gcGVyc29uYWwgZGF0YSBhdCBhbGwuCgpICgIF
        ARpCIFdoYXQgYSBjbGllbnQgbWF5IGRvIHdpdGggYSBjYWxsIHdob3NlIG91dGNvbWUgaXQgZG9lcyBub3Qga25vdy4KCiIKBAUB
        AgEaGiBObyBlZmZlY3Q6IHJldHJ5IGZyZWVseS4KCm0KBAUBAgIaZSBBbiBlZmZlY3QgbWFkZSB1bmlxdWUgYnkgYSBrZXkgKHRo
        ZSBpZGVtcG90ZW5jeSBrZXksIG9yIHRoZSBzb3VyY2UgZXZlbnQpOiByZXRyeSB3aXRoIHRoZSBzYW1lIGtleS4KCiIKBAUBAgMa
        GiBOZXZlciByZXRyaWVkIGJ5IGEgc3R1Yi4KClsKAgQAGlUgV2hhdCBhIG1ldGhvZCBkZW1hbmRzLiBFdmVyeSBtZXRob2QgaGFz
        IGl0OyB0aGUgZ2VuZXJhdG9yIHJlZnVzZXMgYSBtZXRob2Qgd2l0aG91dC4KCl4KBAQAAgAaViBSb2xlcyB0aGF0IG1heSBjYWxs
        IHRoZSBtZXRob2Q7IGNoZWNrZWQgYmVmb3JlIHRoZSByZXF1ZXN0IGlzIGRlY29kZWQuIEF0IGxlYXN0IG9uZS4KCkEKBAQAAgEa
        OSBXaGF0IGEgY2xpZW50IG1heSBkbyB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91dGNvbWUuCgpKCgQEAAICGkIgTWlsbGlz
        ZWNvbmRzLCB1c2VkIHdoZW4gdGhlIGNhbGxlciBzZW5kcyAwLiBPbiBzdHJlYW1zIDAgPSBub25lLgoKUAoEBAACAxpIIE1pbGxp
        c2Vjb25kczsgYSBsYXJnZXIgZGVhZGxpbmUgaXMgY2xhbXBlZCB0byBpdC4gT24gc3RyZWFtcyAwID0gbm9uZS4KCrgBCgIFAhqx
        ASBUaGUgZm9ybSBvZiBhIHN0cmluZyBmaWVsZCAob3Igb2YgZWFjaCBpdGVtIG9mIGEgcmVwZWF0ZWQgb25lLCBvciBvZiB0aGUg
        dmFsdWVzIG9mIGEgbWFwKSwgb3Igb2YgYW4gaW50ZWdlci4KIEFuIGVtcHR5IHN0cmluZyBpcyBjaGVja2VkIGJ5IGByZXF1aXJl
        ZGAgb25seSwgbmV2ZXIgYnkgaXRzIGZvcm0uCgpeCgQFAgIBGlYgMTAgQVNDSUkgZGlnaXRzLCB0aGUgbGFzdCBvbmUgdGhlIElT
        TyA3MDY0IE1PRCAxMSwxMCBjaGVjayBkaWdpdCBvZiB0aGUgbmluZSBiZWZvcmUuCgqtAQoEBQICAhqkASBBIHBlcnNvbidzIG9y
        IG9yZ2FuaXNhdGlvbidzIG5hbWU6IHZhbGlkIFVURi04IGluIE5GQywgb25lIGxpbmUsIG5vIGNvbnRyb2wsIGJpZGlyZWN0aW9u
        YWwtb3ZlcnJpZGUgb3IgemVyby13aWR0aAogY2hhcmFjdGVycywgbm8gbGVhZGluZyBvciB0cmFpbGluZyB3aGl0ZSBzcGFjZS4K
        CmMKBAUCAgMaWyBGcmVlIHRleHQ6IGFzIE5BTUUsIGJ1dCBsaW5lIGZlZWQgYW5kIHRhYiBhcmUgYWxsb3dlZCBhbmQgd2hpdGUg
        c3BhY2UgbWF5IHN0YW5kIGFueXdoZXJlLgoKYgoEBQICBBpaIElkcyBvZiBicmFuY2hlcywgYWdlbnRzLCBzeXN0ZW1zLCBjYW1w
        YWlnbnMgYW5kIG91dGNvbWVzOiAx4oCmNjQgb2YgYEEtWiBhLXogMC05IC4gXyAtYC4KCmQKBAUCAgUaXCBLZXlzIG1hZGUgYnkg
        b3RoZXIgc3lzdGVtcyAoc291cmNlX2V2ZW50X2lkKTogcHJpbnRhYmxlIEFTQ0lJIHdpdGhvdXQgc3BhY2UgKDB4MjHigKYweDdF
        KS4KCmEKBAUCAgYaWSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBBU0NJSSBsZXR0ZXJzIHRoYXQgdGhlIHNlcnZlciBrbm93cyB3
        aXRoIHRoZWlyIGV4cG9uZW50LCBgVFJZYC4KCmIKBAUCAgcaWiBQcmludGFibGUgQVNDSUkgKDB4MjDigKYweDdFKSwgbmVpdGhl
        ciBmaXJzdCBub3IgbGFzdCBhIHNwYWNlOiBgODUxMjNBYCwgYEJBTksgQ0hBUkdFU2AuCgpTCgQFAgIIGksgSVNPIDg2MDEgY2Fs
        ZW5kYXIgZGF0ZSBgWVlZWS1NTS1ERGAgdGhhdCBleGlzdHMsIDE4NTAtMDEtMDHigKYyMTk5LTEyLTMxLgoKeAoEBQICCRpwIEJD
        UCA0NzogYSBsYW5ndWFnZSBvZiB0d28gb3IgdGhyZWUgbGV0dGVycyBhbmQsIGlmIG5lZWQgYmUsIHN1YnRhZ3Mgb2YgMuKApjgg
        bGV0dGVycyBvciBkaWdpdHM6IGB0cmAsIGB0ci1UUmAuCgrDAQoEBQICChq6ASBBbiBpZGVudGlmaWVyIGFzIHBlb3BsZSB0eXBl
        IGl0IChwaG9uZSwgZS1tYWlsLCBUQ0tOIOKApik6IG9uZSBsaW5lIHdpdGhvdXQgY29udHJvbCwgYmlkaXJlY3Rpb25hbC1vdmVy
        cmlkZSBvcgogemVyby13aWR0aCBjaGFyYWN0ZXJzLiBUaGUgc2VydmljZSBub3JtYWxpc2VzIGFuZCBqdWRnZXMgaXQgYnkgaXRz
        IGtpbmQuCgpLCgQFAgILGkMgQW4gb3BhcXVlIHRva2VuIG1hZGUgYnkgdGhlIHNlcnZlcjogYmFzZTY0dXJsLCBgQS1aIGEteiAw
        LTkgLSBfYC4KCnsKBAUCAgwacyBpbnQ2NDogbWljcm9zZWNvbmRzIHNpbmNlIDE5NzAtMDEtMDFUMDA6MDA6MDBaLCBiZXR3ZWVu
        IDE4NTAtMDEtMDEgYW5kIDIyMDAtMDEtMDEuIDAgaXMgImFic2VudCIgdW5sZXNzIHJlcXVpcmVkLgoKWwoEBQICDRpTIEEgbGFi
        ZWwgZm9yIHBlb3BsZSBhbmQgcmVwb3J0czogYXMgTkFNRTsgcHJvZHVjdCBjYXRlZ29yaWVzIGFuZCBhdHRyaWJ1dGUgdmFsdWVz
        LgoKTQoEBQICDhpFIEEgbWV0aG9kJ3Mgb3Igc2VydmljZSdzIGZ1bGwgbmFtZTogYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2
        aWNlYC4KCl4KAgQBGlggV2hhdCBhIGZpZWxkIGFjY2VwdHMgaW4gYSByZXF1ZXN0LiBBbGwgYnJva2VuIHJ1bGVzIG9mIGEgcmVx
        dWVzdCBhcmUgcmVwb3J0ZWQgYXQgb25jZS4KCnEKBAQBAgAaaSBBIG1lc3NhZ2UgbXVzdCBiZSBwcmVzZW50LCBhIHN0cmluZywg
        bGlzdCBvciBtYXAgbm90IGVtcHR5LCBhIG51bWJlciBub3QgMCwgYW4gZW51bSBub3QgaXRzIHplcm8gdmFsdWUuCgoaCgQEAQIB
        GhIgVW5pY29kZSBzY2FsYXJzLgoKMwoEBAECAhorIFVuaWNvZGUgc2NhbGFyczsgMCA9IG5vIGxpbWl0IG9mIGl0cyBvd24uCgpH
        CgQEAQIDGj8gQnl0ZXMgb2YgVVRGLTgsIG9yIG9mIGEgYnl0ZXMgZmllbGQ7IDAgPSBubyBsaW1pdCBvZiBpdHMgb3duLgoKKgoE
        BAECBBoiIExlYXN0IG51bWJlciBhbGxvd2VkLCBpbmNsdXNpdmUuCgotCgQEAQIFGiUgR3JlYXRlc3QgbnVtYmVyIGFsbG93ZWQs
        IGluY2x1c2l2ZS4KCm0KBAQBAgYaZSBNb3N0IGl0ZW1zIG9mIGEgbGlzdCBvciBlbnRyaWVzIG9mIGEgbWFwOyAwID0gbm8gbGlt
        aXQgb2YgaXRzIG93bi4gRXZlcnkgbGlzdCBpbiBhIHJlcXVlc3QgaGFzIG9uZS4KCiAKBAQBAgcaGCBUaGUgZm9ybSBvZiB0aGUg
        dmFsdWUuCgpmCgQEAQIIGl4gUGVyc29uYWwgZGF0YToga2VwdCBzZWFsZWQgdW5kZXIgdGhlIGN1c3RvbWVyJ3Mga2V5LCBuZXZl
        ciBsb2dnZWQsIG5ldmVyIGVjaG9lZCBpbiBhbiBlcnJvci4KCkoKBAQBAgkaQiBTZXQgYnkgdGhlIHNlcnZlciBpbiByZXBsaWVz
        OyBhIHJlcXVlc3QgdGhhdCBzZXRzIGl0IGlzIHJlZnVzZWQuCgojCgQEAQIKGhsgVGhlIGZvcm0gb2YgYSBtYXAncyBrZXlzLgoK
        KgoEBAECCxoiIFVuaWNvZGUgc2NhbGFycyBvZiBhIG1hcCdzIGtleXMuCgpsCgQEAQIMGmQgVGhlIGl0ZW1zIGFyZSBqdWRnZWQg
        YW5kIGFuc3dlcmVkIG9uZSBieSBvbmU6IHRoZWlyIGJyb2tlbiBydWxlcyByZWZ1c2UgdGhlIGl0ZW0sIG5vdCB0aGUgcmVxdWVz
        dC4KCioKAgQCGiQgV2hhdCBhIG9uZW9mIGFjY2VwdHMgaW4gYSByZXF1ZXN0LgoKKAoEBAICABogIE9uZSBvZiBpdHMgZmllbGRz
        IG11c3QgYmUgc2V0LgoKIAoCBwAaGiBXaGF0IHRoZSBtZXRob2QgZGVtYW5kcy4KCh8KAgcBGhkgV2hhdCB0aGUgZmllbGQgYWNj
        ZXB0cy4KCh8KAgcCGhkgV2hhdCB0aGUgb25lb2YgYWNjZXB0cy4KYgZwcm90bzMKujQKF3JlZmxla3MvdjEvc3lzdGVtLnByb3Rv
        EgpyZWZsZWtzLnYxGhhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8iOQoSQ2hlY2tIZWFsdGhSZXF1ZXN0EiMKB3NlcnZpY2UYASAB
        KAlCCcLLGAUYgAFADlIHc2VydmljZSJ8ChNDaGVja0hlYWx0aFJlc3BvbnNlEjEKBnN0YXR1cxgBIAEoDjIZLnJlZmxla3MudjEu
        U2VydmluZ1N0YXR1c1IGc3RhdHVzEjIKB3JlYXNvbnMYAiADKAsyGC5yZWZsZWtzLnYxLkhlYWx0aFJlYXNvblIHcmVhc29ucyI8
        CgxIZWFsdGhSZWFzb24SEgoEY29kZRgBIAEoCVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIjkKEldhdGNoSGVhbHRo
        UmVxdWVzdBIjCgdzZXJ2aWNlGAEgASgJQgnCyxgFGIABQA5SB3NlcnZpY2UinwEKE1dhdGNoSGVhbHRoUmVzcG9uc2USMQoGc3Rh
        dHVzGAEgASgOMhkucmVmbGVrcy52MS5TZXJ2aW5nU3RhdHVzUgZzdGF0dXMSMgoHcmVhc29ucxgCIAMoCzIYLnJlZmxla3MudjEu
        SGVhbHRoUmVhc29uUgdyZWFzb25zEiEKCHNpbmNlX3VzGAMgASgDQgbCyxgCQAxSB3NpbmNlVXMiFgoUR2V0U2VydmVySW5mb1Jl
        cXVlc3QimQQKFUdldFNlcnZlckluZm9SZXNwb25zZRIYCgd2ZXJzaW9uGAEgASgJUgd2ZXJzaW9uEhoKCHJldmlzaW9uGAIgASgJ
        UghyZXZpc2lvbhIaCghwcm90b2NvbBgDIAEoCVIIcHJvdG9jb2wSJwoPY29udHJhY3RfZGlnZXN0GAQgASgJUg5jb250cmFjdERp
        Z2VzdBIbCglzZXJ2ZXJfaWQYBSABKAlSCHNlcnZlcklkEioKDXN0YXJ0ZWRfYXRfdXMYBiABKANCBsLLGAJADFILc3RhcnRlZEF0
        VXMSLAoOc2VydmVyX3RpbWVfdXMYByABKANCBsLLGAJADFIMc2VydmVyVGltZVVzEhQKBWVwb2NoGAggASgEUgVlcG9jaBIdCgpj
        b21taXRfc2VxGAkgASgEUgljb21taXRTZXESFgoGY2FsbGVyGAogASgJUgZjYWxsZXISPwoYY2VydGlmaWNhdGVfbm90X2FmdGVy
        X3VzGAsgASgDQgbCyxgCQAxSFWNlcnRpZmljYXRlTm90QWZ0ZXJVcxJFCgZsaW1pdHMYDCADKAsyLS5yZWZsZWtzLnYxLkdldFNl
        cnZlckluZm9SZXNwb25zZS5MaW1pdHNFbnRyeVIGbGltaXRzGjkKC0xpbWl0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZh
        bHVlGAIgASgEUgV2YWx1ZToCOAEiPAoXRGVzY3JpYmVTZXJ2aWNlc1JlcXVlc3QSIQoMc3VtbWFyeV9vbmx5GAEgASgIUgtzdW1t
        YXJ5T25seSKvAQoYRGVzY3JpYmVTZXJ2aWNlc1Jlc3BvbnNlEicKD2NvbnRyYWN0X2RpZ2VzdBgBIAEoCVIOY29udHJhY3REaWdl
        c3QSOgoIc2VydmljZXMYAiADKAsyHi5yZWZsZWtzLnYxLlNlcnZpY2VEZXNjcmlwdGlvblIIc2VydmljZXMSLgoTZmlsZV9kZXNj
        cmlwdG9yX3NldBgDIAEoDFIRZmlsZURlc2NyaXB0b3JTZXQiagoSU2VydmljZURlc2NyaXB0aW9uEhsKCWZ1bGxfbmFtZRgBIAEo
        CVIIZnVsbE5hbWUSNwoHbWV0aG9kcxgCIAMoCzIdLnJlZmxla3MudjEuTWV0aG9kRGVzY3JpcHRpb25SB21ldGhvZHMi8wIKEU1l
        dGhvZERlc2NyaXB0aW9uEhsKCWZ1bGxfbmFtZRgBIAEoCVIIZnVsbE5hbWUSDgoCaWQYAiABKAdSAmlkEhQKBXNoYXBlGAMgASgJ
        UgVzaGFwZRIsCgVyb2xlcxgEIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMSKwoFcmV0cnkYBSABKA4yFS5yZWZs
        ZWtzLnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgGIAEoDVIRZGVmYXVsdERlYWRsaW5lTXMSLgoT
        bWF4aW11bV9kZWFkbGluZV9tcxgHIAEoDVIRbWF4aW11bURlYWRsaW5lTXMSIQoMcmVxdWVzdF90eXBlGAggASgJUgtyZXF1ZXN0
        VHlwZRIjCg1yZXNwb25zZV90eXBlGAkgASgJUgxyZXNwb25zZVR5cGUSGAoHY29tbWVudBgKIAEoCVIHY29tbWVudCJoChZMaXN0
        Q29ubmVjdGlvbnNSZXF1ZXN0EiQKCXBhZ2Vfc2l6ZRgBIAEoDUIHwssYAzDIAVIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEo
        CUIJwssYBRiABEALUglwYWdlVG9rZW4ifwoXTGlzdENvbm5lY3Rpb25zUmVzcG9uc2USJgoPbmV4dF9wYWdlX3Rva2VuGAEgASgJ
        Ug1uZXh0UGFnZVRva2VuEjwKC2Nvbm5lY3Rpb25zGAIgAygLMhoucmVmbGVrcy52MS5Db25uZWN0aW9uSW5mb1ILY29ubmVjdGlv
        bnMi0wIKDkNvbm5lY3Rpb25JbmZvEhsKCXNlcnZlcl9pZBgBIAEoCVIIc2VydmVySWQSGwoJY2xpZW50X2lkGAIgASgJUghjbGll
        bnRJZBIcCglwcmluY2lwYWwYAyABKAlSCXByaW5jaXBhbBIhCgxwZWVyX2FkZHJlc3MYBCABKAlSC3BlZXJBZGRyZXNzEi0KEmNl
        cnRpZmljYXRlX3NlcmlhbBgFIAEoCVIRY2VydGlmaWNhdGVTZXJpYWwSFQoGYWdlX21zGAYgASgEUgVhZ2VNcxIXCgdpZGxlX21z
        GAcgASgEUgZpZGxlTXMSIwoNY2FsbHNfc3RhcnRlZBgIIAEoBFIMY2FsbHNTdGFydGVkEiYKD2NhbGxzX2luX2ZsaWdodBgJIAEo
        DVINY2FsbHNJbkZsaWdodBIaCghkcmFpbmluZxgKIAEoCFIIZHJhaW5pbmcqiwEKDVNlcnZpbmdTdGF0dXMSGgoWU0VSVklOR19T
        VEFUVVNfVU5LTk9XThAAEhoKFlNFUlZJTkdfU1RBVFVTX1NFUlZJTkcQARIeChpTRVJWSU5HX1NUQVRVU19OT1RfU0VSVklORxAC
        EiIKHlNFUlZJTkdfU1RBVFVTX1NFUlZJQ0VfVU5LTk9XThADMqUECg1TeXN0ZW1TZXJ2aWNlEmQKC0NoZWNrSGVhbHRoEh4ucmVm
        bGVrcy52MS5DaGVja0hlYWx0aFJlcXVlc3QaHy5yZWZsZWtzLnYxLkNoZWNrSGVhbHRoUmVzcG9uc2UiFMLLGBAKBgECAwQFBhAB
        GNAPIJBOEmAKC1dhdGNoSGVhbHRoEh4ucmVmbGVrcy52MS5XYXRjaEhlYWx0aFJlcXVlc3QaHy5yZWZsZWtzLnYxLldhdGNoSGVh
        bHRoUmVzcG9uc2UiDsLLGAoKBgECAwQFBhABMAESagoNR2V0U2VydmVySW5mbxIgLnJlZmxla3MudjEuR2V0U2VydmVySW5mb1Jl
        cXVlc3QaIS5yZWZsZWtzLnYxLkdldFNlcnZlckluZm9SZXNwb25zZSIUwssYEAoGAQIDBAUGEAEY0A8gkE4ScwoQRGVzY3JpYmVT
        ZXJ2aWNlcxIjLnJlZmxla3MudjEuRGVzY3JpYmVTZXJ2aWNlc1JlcXVlc3QaJC5yZWZsZWtzLnYxLkRlc2NyaWJlU2VydmljZXNS
        ZXNwb25zZSIUwssYEAoGAQIDBAUGEAEYiCcgkE4SawoPTGlzdENvbm5lY3Rpb25zEiIucmVmbGVrcy52MS5MaXN0Q29ubmVjdGlv
        bnNSZXF1ZXN0GiMucmVmbGVrcy52MS5MaXN0Q29ubmVjdGlvbnNSZXNwb25zZSIPwssYCwoBBRABGIgnIJBOQgO6AgBKmhwKSQoB
        DBpEIFN5c3RlbVNlcnZpY2U6IGlzIHRoZSBzZXJ2ZXIgd2VsbCwgd2hhdCBpcyBpdCwgd2hhdCBkb2VzIGl0IHNwZWFrLgoKcgoE
        BgACABpqIFRlbGxzIHdoZXRoZXIgdGhlIHNlcnZlciwgb3Igb25lIG9mIGl0cyBzZXJ2aWNlcywgdGFrZXMgY2FsbHMgKHRoZSBz
        ZW1hbnRpY3Mgb2YgZ1JQQydzIGhlYWx0aCBwcm90b2NvbCkuCgpBCgQGAAIBGjkgU2VuZHMgdGhlIGhlYWx0aCBhdCBvbmNlIGFu
        ZCBhZ2FpbiB3aGVuZXZlciBpdCBjaGFuZ2VzLgoKZgoEBgACAhpeIFJldHVybnMgdmVyc2lvbiwgbGltaXRzIGFuZCBwcmVzZW50
        IHBvc2l0aW9uIG9mIHRoZSBzZXJ2ZXIsIGFuZCB3aG8gaXQgdGFrZXMgdGhlIGNhbGxlciBmb3IuCgpjCgQGAAIDGlsgUmV0dXJu
        cyB0aGUgY29udHJhY3QgdGhlIHNlcnZlciB3YXMgYnVpbHQgd2l0aDogc2VydmljZXMsIG1ldGhvZHMgYW5kIHRoZSBkZXNjcmlw
        dG9yIHNldC4KCjwKBAYAAgQaNCBMaXN0cyB0aGUgb3BlbiBjb25uZWN0aW9ucyBvZiB0aGlzIHNlcnZlciBwcm9jZXNzLgoKMQoC
        BQAaKyBnUlBDJ3MgaGVhbHRoIHN0YXRlcyB3aXRoIGdSUEMncyBudW1iZXJzLgoKYAoEBQACAxpYIE9ubHkgZnJvbSBXYXRjaEhl
        YWx0aDogbm8gc2VydmljZSBvZiB0aGF0IG5hbWU7IENoZWNrSGVhbHRoIGFuc3dlcnMgTk9UX0ZPVU5EIGluc3RlYWQuCgpUCgQE
        AAIAGkwgRnVsbCBuYW1lLCBgcmVmbGVrcy52MS5JbnRlcmFjdGlvblNlcnZpY2VgOyBlbXB0eSA9IHRoZSBzZXJ2ZXIgYXMgYSB3
        aG9sZS4KCikKBAQBAgAaISBXaGV0aGVyIHRoZSBzZXJ2aWNlIHNlcnZlcyBub3cuCgozCgQEAQIBGisgV2h5IGl0IGlzIG5vdCBz
        ZXJ2aW5nOyBlbXB0eSB3aGlsZSBpdCBpcy4KCiUKAgQCGh8gV2h5IHNvbWV0aGluZyBkb2VzIG5vdCBzZXJ2ZS4KCjwKBAQCAgAa
        NCBTdGFibGUsIG1hY2hpbmUtcmVhZGFibGU6IGBESVNLX0ZVTExgLCBgRFJBSU5JTkdgLgoKLgoEBAICARomIEEgc2VudGVuY2Ug
        aW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKMwoEBAMCABorIEZ1bGwgbmFtZTsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEgd2hv
        bGUuCgopCgQEBAIAGiEgV2hldGhlciB0aGUgc2VydmljZSBzZXJ2ZXMgbm93LgoKMwoEBAQCARorIFdoeSBpdCBpcyBub3Qgc2Vy
        dmluZzsgZW1wdHkgd2hpbGUgaXQgaXMuCgoiCgQEBAICGhogV2hlbiBpdCBjaGFuZ2VkIHRvIHRoaXMuCgoxCgQEBgIAGikgU2Vt
        YW50aWMgdmVyc2lvbiBvZiB0aGUgc2VydmVyIHByb2dyYW0uCgo2CgQEBgIBGi4gU291cmNlIHJldmlzaW9uIGl0IHdhcyBidWls
        dCBmcm9tLCBvciBlbXB0eS4KCikKBAQGAgIaISBUaGUgd2lyZSBwcm90b2NvbDogYHJlZmxla3MvMWAuCgpGCgQEBgIDGj4gNjQg
        aGV4YWRlY2ltYWwgZGlnaXRzOyBlcXVhbCBkaWdlc3RzIG1lYW4gdGhlIHNhbWUgY29udHJhY3QuCgo8CgQEBgIEGjQgVGhlIHNl
        cnZlciBwcm9jZXNzJ3Mgb3duIGlkLCByYW5kb20gYXQgZWFjaCBzdGFydC4KChsKBAQGAgUaEyBVVEMgbWljcm9zZWNvbmRzLgoK
        GwoEBAYCBhoTIFVUQyBtaWNyb3NlY29uZHMuCgpBCgQEBgIHGjkgVGhlIG5ld2VzdCBkdXJhYmxlIGNvbW1pdCwgYW5kIHRoZSBl
        cG9jaCBpdCBiZWxvbmdzIHRvLgoKIgoEBAYCCBoaIFRoZSBsYXN0IGR1cmFibGUgY29tbWl0LgoKSQoEBAYCCRpBIFdobyB0aGUg
        c2VydmVyIHRha2VzIHRoZSBjYWxsZXIgZm9yOiBgcmVmbGVrczovL2JyYW5jaC8zNC0wMDFgLgoKMAoEBAYCChooIFdoZW4gdGhl
        IHNlcnZlcidzIGNlcnRpZmljYXRlIGV4cGlyZXMuCgpnCgQEBgILGl8gTGltaXRzIG9mIHRoaXMgc2VydmVyIGJ5IG5hbWUgKGBt
        YXhpbXVtX21lc3NhZ2VfYnl0ZXNgKSwgaW4gdGhlIHVuaXQgdGhhdCB0aGUgbmFtZSBlbmRzIHdpdGguCgonCgQEBwIAGh8gTGVh
        dmUgdGhlIGRlc2NyaXB0b3Igc2V0IG91dC4KCkYKBAQIAgAaPiA2NCBoZXhhZGVjaW1hbCBkaWdpdHM7IGVxdWFsIGRpZ2VzdHMg
        bWVhbiB0aGUgc2FtZSBjb250cmFjdC4KCjYKBAQIAgEaLiBBbGwgc2VydmljZXMgb2YgdGhlIGNvbnRyYWN0LCBpbiBuYW1lIG9y
        ZGVyLgoKZgoEBAgCAhpeIEFuIGVuY29kZWQgZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0IG9mIGFsbCBmaWxlcyBv
        ZiByZWZsZWtzLnYxIHdpdGggdGhlaXIgY29tbWVudHMuCgoiCgIECRocIEEgc2VydmljZSBhbmQgaXRzIG1ldGhvZHMuCgoqCgQE
        CQIAGiIgYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2aWNlYC4KCioKBAQJAgEaIiBJbiB0aGUgb3JkZXIgb2YgdGhlIC5wcm90
        byBmaWxlLgoKNgoCBAoaMCBBIG1ldGhvZCBhcyB0aGUgY29udHJhY3QncyBvcHRpb25zIGRlY2xhcmUgaXQuCgo8CgQECgIAGjQg
        YHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2aWNlL1JlY29yZEludGVyYWN0aW9uYC4KCkMKBAQKAgEaOyBGTlYtMWEgMzIgb2Yg
        dGhlIGZ1bGwgbmFtZTogdGhlIG51bWJlciBpbiB0aGUgQ0FMTCBmcmFtZS4KCksKBAQKAgIaQyBgdW5hcnlgLCBgc2VydmVyX3N0
        cmVhbWluZ2AsIGBjbGllbnRfc3RyZWFtaW5nYCwgYGJpZGlyZWN0aW9uYWxgLgoKIQoEBAoCAxoZIFJvbGVzIHRoYXQgbWF5IGNh
        bGwgaXQuCgpBCgQECgIEGjkgV2hhdCBhIGNsaWVudCBtYXkgZG8gd2hlbiBpdCBkb2VzIG5vdCBrbm93IHRoZSBvdXRjb21lLgoK
        LAoEBAoCBRokIE1pbGxpc2Vjb25kczsgb24gc3RyZWFtcyAwID0gbm9uZS4KCiwKBAQKAgYaJCBNaWxsaXNlY29uZHM7IG9uIHN0
        cmVhbXMgMCA9IG5vbmUuCgolCgQECgIHGh0gRnVsbCBuYW1lcyBvZiB0aGUgbWVzc2FnZXMuCgopCgQECgIIGiEgRnVsbCBuYW1l
        IG9mIHRoZSByZXBseSBtZXNzYWdlLgoKKwoEBAoCCRojIFdoYXQgdGhlIGNvbnRyYWN0J3MgY29tbWVudCBzYXlzLgoKGgoEBAsC
        ABoSIDHigKYyMDA7IDAgPSA1MC4KCjUKBAQLAgEaLSBGcm9tIHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2Uu
        CgocCgQEDAIAGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgoXCgQEDAIBGg8gT2xkZXN0IGZpcnN0LgoKHAoCBA0aFiBPbmUgb3BlbiBj
        b25uZWN0aW9uLgoKWgoEBA0CABpSIFRoZSBpZHMgYnkgd2hpY2ggdGhlIHR3byBlbmRzIG5hbWUgaXQgaW4gZXJyb3JzIGFuZCBs
        b2dzOiBgc2VydmVyX2lkL2NsaWVudF9pZGAuCgosCgQEDQIBGiQgRW1wdHkgdW50aWwgdGhlIGNsaWVudCBzYWlkIEhFTExPLgoK
        JAoEBA0CAhocIGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgo6CgQEDQIDGjIgQWRkcmVzcyBhbmQgcG9ydCBvZiB0aGUgcGVl
        cjogYDE5Mi4wLjIuNzo1MDEyM2AuCgpBCgQEDQIEGjkgU2VyaWFsIG51bWJlciBvZiB0aGUgY2xpZW50J3MgY2VydGlmaWNhdGUs
        IGhleGFkZWNpbWFsLgoKOQoEBA0CBRoxIE1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQuCgo0
        CgQEDQIGGiwgTWlsbGlzZWNvbmRzIHNpbmNlIHRoZSBsYXN0IGZyYW1lIGFycml2ZWQuCgpMCgQEDQIHGkQgQ2FsbHMgc2luY2Ug
        dGhlIGNvbm5lY3Rpb24gd2FzIGFjY2VwdGVkLCB0aG9zZSB1bmRlciB3YXkgaW5jbHVkZWQuCgooCgQEDQIIGiAgQ2FsbHMgdGhh
        dCBoYXZlIG5vIFNUQVRVUyB5ZXQuCgo5CgQEDQIJGjEgR09BV0FZIGhhcyBiZWVuIHNlbnQgb3IgcmVjZWl2ZWQ6IG5vIG5ldyBj
        YWxscy4KYgZwcm90bzM=
        """
}
