// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/*.proto; run make generate.
// swift-format-ignore-file

public import RefleksRPC

/// The contract `refleks.v1` about itself.
public enum Contract {
    /// SHA-256 of the descriptor set without comments, 64 hexadecimal digits; equal digests mean the
    /// same contract.
    public static let digest = "be91ecab7e8286f8a34e40165ec30797e5a5ee098e5a3c1177162c31dca5532d"

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
        CvNPChdyZWZsZWtzL3YxL2NvbW1vbi5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvImgKDUFjY2Vz
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
        U1QQCxITCg9DSEFOTkVMX1BBUlRORVIQDEIDugIASog0CsEECgEMGrsEIE1lc3NhZ2VzIGFuZCBlbnVtcyB0aGF0IGV2ZXJ5IHNl
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
        ZSByZXN1bWVkLgoKnwEKBAQMAgAalgEgSWRlbnRpdHkgb2YgdGhlIGxlZGdlcidzIGhpc3Rvcnk7IGEgcmVzdG9yZSBmcm9tIGEg
        YmFja3VwIGJlZ2lucyBhIG5ldyBvbmUsIGFuZCBwb3NpdGlvbnMgb2YgdGhlIG9sZCBhcmUgcmVmdXNlZAogd2l0aCBPVVRfT0Zf
        UkFOR0UgLyBFUE9DSF9DSEFOR0VELgoKSAoEBAwCARpAIEV2ZXJ5dGhpbmcgdXAgdG8gYW5kIGluY2x1ZGluZyB0aGlzIGNvbW1p
        dCBoYXMgYmVlbiBkZWxpdmVyZWQuCmIGcHJvdG8zCq1eChlyZWZsZWtzL3YxL2N1c3RvbWVyLnByb3RvEgpyZWZsZWtzLnYxGhdy
        ZWZsZWtzL3YxL2NvbW1vbi5wcm90bxoccmVmbGVrcy92MS9pbnRlcmFjdGlvbi5wcm90bxoYcmVmbGVrcy92MS9vcHRpb25zLnBy
        b3RvIugDCghDdXN0b21lchISCgRjb2RlGAEgASgJUgRjb2RlEiwKBGtpbmQYAiABKA4yGC5yZWZsZWtzLnYxLkN1c3RvbWVyS2lu
        ZFIEa2luZBIyCgZzdGF0dXMYAyABKA4yGi5yZWZsZWtzLnYxLkN1c3RvbWVyU3RhdHVzUgZzdGF0dXMSJQoKZ2l2ZW5fbmFtZRgE
        IAEoCUIGwssYAkgBUglnaXZlbk5hbWUSJwoLZmFtaWx5X25hbWUYBSABKAlCBsLLGAJIAVIKZmFtaWx5TmFtZRIlCgpiaXJ0aF9k
        YXRlGAYgASgJQgbCyxgCSAFSCWJpcnRoRGF0ZRIaCghsYW5ndWFnZRgHIAEoCVIIbGFuZ3VhZ2USHwoLaG9tZV9icmFuY2gYCCAB
        KAlSCmhvbWVCcmFuY2gSKgoNY3JlYXRlZF9hdF91cxgJIAEoA0IGwssYAkAMUgtjcmVhdGVkQXRVcxIYCgd2ZXJzaW9uGAogASgE
        Ugd2ZXJzaW9uEjgKC2lkZW50aWZpZXJzGAsgAygLMhYucmVmbGVrcy52MS5JZGVudGlmaWVyUgtpZGVudGlmaWVycxIsChJjaGFu
        Z2VkX2NvbW1pdF9zZXEYDCABKARSEGNoYW5nZWRDb21taXRTZXFKBAgNEB4imwEKFUNyZWF0ZUN1c3RvbWVyUmVxdWVzdBI7Cghj
        dXN0b21lchgBIAEoCzIXLnJlZmxla3MudjEuTmV3Q3VzdG9tZXJCBsLLGAIIAVIIY3VzdG9tZXISRQoLaWRlbnRpZmllcnMYAiAD
        KAsyGy5yZWZsZWtzLnYxLklkZW50aWZpZXJJbnB1dEIGwssYAjgkUgtpZGVudGlmaWVycyLIAQoWQ3JlYXRlQ3VzdG9tZXJSZXNw
        b25zZRISCgRjb2RlGAEgASgJUgRjb2RlEhgKB2NyZWF0ZWQYAiABKAhSB2NyZWF0ZWQSGAoHdmVyc2lvbhgDIAEoBFIHdmVyc2lv
        bhIdCgpjb21taXRfc2VxGAQgASgEUgljb21taXRTZXESGgoIcmVwbGF5ZWQYBSABKAhSCHJlcGxheWVkEisKEWNvbmZsaWN0aW5n
        X2NvZGVzGAYgAygJUhBjb25mbGljdGluZ0NvZGVzIm0KEkdldEN1c3RvbWVyUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZs
        ZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEhwKBGNvZGUYAiABKAlCCMLLGAQIAUABUgRjb2RlInAKE0dldEN1
        c3RvbWVyUmVzcG9uc2USJwoQYXNfb2ZfY29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRIwCghjdXN0b21lchgCIAEoCzIU
        LnJlZmxla3MudjEuQ3VzdG9tZXJSCGN1c3RvbWVyIqADChVVcGRhdGVDdXN0b21lclJlcXVlc3QSHAoEY29kZRgBIAEoCUIIwssY
        BAgBQAFSBGNvZGUSMQoQZXhwZWN0ZWRfdmVyc2lvbhgCIAEoBEIGwssYAggBUg9leHBlY3RlZFZlcnNpb24SLwoKZ2l2ZW5fbmFt
        ZRgDIAEoCUILwssYBxjIAUACSAFIAFIJZ2l2ZW5OYW1liAEBEjEKC2ZhbWlseV9uYW1lGAQgASgJQgvCyxgHGMgBQAJIAUgBUgpm
        YW1pbHlOYW1liAEBEiwKCmJpcnRoX2RhdGUYBSABKAlCCMLLGARACEgBSAJSCWJpcnRoRGF0ZYgBARIpCghsYW5ndWFnZRgGIAEo
        CUIIwssYBBgjQAlIA1IIbGFuZ3VhZ2WIAQESLgoLaG9tZV9icmFuY2gYByABKAlCCMLLGAQYQEAESARSCmhvbWVCcmFuY2iIAQFC
        DQoLX2dpdmVuX25hbWVCDgoMX2ZhbWlseV9uYW1lQg0KC19iaXJ0aF9kYXRlQgsKCV9sYW5ndWFnZUIOCgxfaG9tZV9icmFuY2gi
        bQoWVXBkYXRlQ3VzdG9tZXJSZXNwb25zZRIYCgd2ZXJzaW9uGAEgASgEUgd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEYAiABKARSCWNv
        bW1pdFNlcRIaCghyZXBsYXllZBgDIAEoCFIIcmVwbGF5ZWQilwEKFUxvb2t1cEN1c3RvbWVyUmVxdWVzdBI5CgZhY2Nlc3MYASAB
        KAsyGS5yZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEkMKCmlkZW50aWZpZXIYAiABKAsyGy5yZWZsZWtz
        LnYxLklkZW50aWZpZXJJbnB1dEIGwssYAggBUgppZGVudGlmaWVyInMKFkxvb2t1cEN1c3RvbWVyUmVzcG9uc2USJwoQYXNfb2Zf
        Y29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRIwCghjdXN0b21lchgCIAEoCzIULnJlZmxla3MudjEuQ3VzdG9tZXJSCGN1
        c3RvbWVyIsoBChZTZWFyY2hDdXN0b21lcnNSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4
        dEIGwssYAggBUgZhY2Nlc3MSJQoFcXVlcnkYAiABKAlCD8LLGAsIARACGMgBQAJIAVIFcXVlcnkSJAoJcGFnZV9zaXplGAMgASgN
        QgfCyxgDMMgBUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAQgASgJQgnCyxgFGIAEQAtSCXBhZ2VUb2tlbiKfAQoXU2VhcmNoQ3Vz
        dG9tZXJzUmVzcG9uc2USJwoQYXNfb2ZfY29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRImCg9uZXh0X3BhZ2VfdG9rZW4Y
        AiABKAlSDW5leHRQYWdlVG9rZW4SMwoHbWF0Y2hlcxgDIAMoCzIZLnJlZmxla3MudjEuQ3VzdG9tZXJNYXRjaFIHbWF0Y2hlcyKz
        AgoNQ3VzdG9tZXJNYXRjaBISCgRjb2RlGAEgASgJUgRjb2RlEiwKBGtpbmQYAiABKA4yGC5yZWZsZWtzLnYxLkN1c3RvbWVyS2lu
        ZFIEa2luZBIyCgZzdGF0dXMYAyABKA4yGi5yZWZsZWtzLnYxLkN1c3RvbWVyU3RhdHVzUgZzdGF0dXMSJQoKZ2l2ZW5fbmFtZRgE
        IAEoCUIGwssYAkgBUglnaXZlbk5hbWUSJwoLZmFtaWx5X25hbWUYBSABKAlCBsLLGAJIAVIKZmFtaWx5TmFtZRIlCgpiaXJ0aF9k
        YXRlGAYgASgJQgbCyxgCSAFSCWJpcnRoRGF0ZRIfCgtob21lX2JyYW5jaBgHIAEoCVIKaG9tZUJyYW5jaBIUCgVleGFjdBgIIAEo
        CFIFZXhhY3QipAEKFEFkZElkZW50aWZpZXJSZXF1ZXN0EhwKBGNvZGUYASABKAlCCMLLGAQIAUABUgRjb2RlEkMKCmlkZW50aWZp
        ZXIYAiABKAsyGy5yZWZsZWtzLnYxLklkZW50aWZpZXJJbnB1dEIGwssYAggBUgppZGVudGlmaWVyEikKEGV4cGVjdGVkX3ZlcnNp
        b24YAyABKARSD2V4cGVjdGVkVmVyc2lvbiKCAQoVQWRkSWRlbnRpZmllclJlc3BvbnNlEhgKB3ZlcnNpb24YASABKARSB3ZlcnNp
        b24SHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAMgASgIUghyZXBsYXllZBIUCgVhZGRlZBgEIAEo
        CFIFYWRkZWQipwEKF1JlbW92ZUlkZW50aWZpZXJSZXF1ZXN0EhwKBGNvZGUYASABKAlCCMLLGAQIAUABUgRjb2RlEkMKCmlkZW50
        aWZpZXIYAiABKAsyGy5yZWZsZWtzLnYxLklkZW50aWZpZXJJbnB1dEIGwssYAggBUgppZGVudGlmaWVyEikKEGV4cGVjdGVkX3Zl
        cnNpb24YAyABKARSD2V4cGVjdGVkVmVyc2lvbiJvChhSZW1vdmVJZGVudGlmaWVyUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoBFIH
        dmVyc2lvbhIdCgpjb21taXRfc2VxGAIgASgEUgljb21taXRTZXESGgoIcmVwbGF5ZWQYAyABKAhSCHJlcGxheWVkIsoBChVHZXRD
        dXN0b21lcjM2MFJlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2Vz
        cxJACghjdXN0b21lchgCIAEoCzIcLnJlZmxla3MudjEuQ3VzdG9tZXJTZWxlY3RvckIGwssYAggBUghjdXN0b21lchI0ChFsYXN0
        X2ludGVyYWN0aW9ucxgDIAEoDUIHwssYAzDIAVIQbGFzdEludGVyYWN0aW9ucyKhAwoLQ3VzdG9tZXIzNjASJwoQYXNfb2ZfY29t
        bWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRIwCghjdXN0b21lchgCIAEoCzIULnJlZmxla3MudjEuQ3VzdG9tZXJSCGN1c3Rv
        bWVyEioKBnRvdGFscxgDIAEoCzISLnJlZmxla3MudjEuVG90YWxzUgZ0b3RhbHMSOgoXZGF5c19zaW5jZV9sYXN0X2NvbnRhY3QY
        BCABKA1IAFIUZGF5c1NpbmNlTGFzdENvbnRhY3SIAQESOQoVbmV3ZXN0X3JlY29yZGVkX2F0X3VzGAUgASgDQgbCyxgCQAxSEm5l
        d2VzdFJlY29yZGVkQXRVcxIsCg5zZXJ2ZXJfdGltZV91cxgGIAEoA0IGwssYAkAMUgxzZXJ2ZXJUaW1lVXMSRAoRbGFzdF9pbnRl
        cmFjdGlvbnMYHiADKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9uUhBsYXN0SW50ZXJhY3Rpb25zQhoKGF9kYXlzX3NpbmNlX2xh
        c3RfY29udGFjdEoECAcQHiLJAQoUV2F0Y2hDdXN0b21lclJlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nl
        c3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJACghjdXN0b21lchgCIAEoCzIcLnJlZmxla3MudjEuQ3VzdG9tZXJTZWxlY3RvckIG
        wssYAggBUghjdXN0b21lchI0ChFsYXN0X2ludGVyYWN0aW9ucxgDIAEoDUIHwssYAzDIAVIQbGFzdEludGVyYWN0aW9ucyLDAQoV
        V2F0Y2hDdXN0b21lclJlc3BvbnNlEjYKCHBvc2l0aW9uGAEgASgLMhoucmVmbGVrcy52MS5TdHJlYW1Qb3NpdGlvblIIcG9zaXRp
        b24SGgoIc25hcHNob3QYAiABKAhSCHNuYXBzaG90EikKEG5ld19pbnRlcmFjdGlvbnMYAyABKA1SD25ld0ludGVyYWN0aW9ucxIr
        CgR2aWV3GB4gASgLMhcucmVmbGVrcy52MS5DdXN0b21lcjM2MFIEdmlldyrDAQoOQ3VzdG9tZXJTdGF0dXMSHwobQ1VTVE9NRVJf
        U1RBVFVTX1VOU1BFQ0lGSUVEEAASGgoWQ1VTVE9NRVJfU1RBVFVTX0FDVElWRRABEhoKFkNVU1RPTUVSX1NUQVRVU19NRVJHRUQQ
        AhIaChZDVVNUT01FUl9TVEFUVVNfRVJBU0VEEAMSHgoaQ1VTVE9NRVJfU1RBVFVTX1JFU1RSSUNURUQQBBIcChhDVVNUT01FUl9T
        VEFUVVNfREVDRUFTRUQQBTLeBwoPQ3VzdG9tZXJTZXJ2aWNlEmwKDkNyZWF0ZUN1c3RvbWVyEiEucmVmbGVrcy52MS5DcmVhdGVD
        dXN0b21lclJlcXVlc3QaIi5yZWZsZWtzLnYxLkNyZWF0ZUN1c3RvbWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiIJyCw6gESZAoL
        R2V0Q3VzdG9tZXISHi5yZWZsZWtzLnYxLkdldEN1c3RvbWVyUmVxdWVzdBofLnJlZmxla3MudjEuR2V0Q3VzdG9tZXJSZXNwb25z
        ZSIUwssYEAoFAQIDBAUQARjQDyCw6gESbAoOVXBkYXRlQ3VzdG9tZXISIS5yZWZsZWtzLnYxLlVwZGF0ZUN1c3RvbWVyUmVxdWVz
        dBoiLnJlZmxla3MudjEuVXBkYXRlQ3VzdG9tZXJSZXNwb25zZSITwssYDwoEAQIDBRACGIgnILDqARJtCg5Mb29rdXBDdXN0b21l
        chIhLnJlZmxla3MudjEuTG9va3VwQ3VzdG9tZXJSZXF1ZXN0GiIucmVmbGVrcy52MS5Mb29rdXBDdXN0b21lclJlc3BvbnNlIhTC
        yxgQCgUBAgMEBRABGNAPILDqARJwCg9TZWFyY2hDdXN0b21lcnMSIi5yZWZsZWtzLnYxLlNlYXJjaEN1c3RvbWVyc1JlcXVlc3Qa
        Iy5yZWZsZWtzLnYxLlNlYXJjaEN1c3RvbWVyc1Jlc3BvbnNlIhTCyxgQCgUBAgMEBRABGIgnILDqARJpCg1BZGRJZGVudGlmaWVy
        EiAucmVmbGVrcy52MS5BZGRJZGVudGlmaWVyUmVxdWVzdBohLnJlZmxla3MudjEuQWRkSWRlbnRpZmllclJlc3BvbnNlIhPCyxgP
        CgQBAgMFEAIYiCcgsOoBEnIKEFJlbW92ZUlkZW50aWZpZXISIy5yZWZsZWtzLnYxLlJlbW92ZUlkZW50aWZpZXJSZXF1ZXN0GiQu
        cmVmbGVrcy52MS5SZW1vdmVJZGVudGlmaWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiIJyCw6gESYgoOR2V0Q3VzdG9tZXIzNjAS
        IS5yZWZsZWtzLnYxLkdldEN1c3RvbWVyMzYwUmVxdWVzdBoXLnJlZmxla3MudjEuQ3VzdG9tZXIzNjAiFMLLGBAKBQECAwQFEAEY
        0A8gsOoBEmUKDVdhdGNoQ3VzdG9tZXISIC5yZWZsZWtzLnYxLldhdGNoQ3VzdG9tZXJSZXF1ZXN0GiEucmVmbGVrcy52MS5XYXRj
        aEN1c3RvbWVyUmVzcG9uc2UiDcLLGAkKBQECAwQFEAEwAUIDugIASrkzClwKAQwaVyBDdXN0b21lclNlcnZpY2U6IG9uZSBjb2Rl
        IHBlciBpbmRpdmlkdWFsLCBhbmQgZXZlcnl0aGluZyBrbm93biBhYm91dCBoaW0gaW4gb25lIHZpZXcuCgrmAQoEBgACABrdASBD
        cmVhdGVzIGEgY3VzdG9tZXIgYW5kIGdpdmVzIGhpbSBhIGNvZGUuIElmIG9uZSBvZiB0aGUgbWVyZ2Uta2V5IGlkZW50aWZpZXJz
        IGFscmVhZHkgYmVsb25ncyB0byBhIGN1c3RvbWVyLCB0aGF0CiBjdXN0b21lciBpcyByZXR1cm5lZCB3aXRoIGBjcmVhdGVkYCBm
        YWxzZTogdHdvIGJyYW5jaGVzIHRoYXQgY3JlYXRlIHRoZSBzYW1lIHBlcnNvbiBhdCBvbmNlIGdldCBPTkUgY29kZS4KCjsKBAYA
        AgEaMyBSZXR1cm5zIGEgY3VzdG9tZXIgd2l0aCBoaXMgaWRlbnRpZmllcnMsIGJ5IGNvZGUuCgp8CgQGAAICGnQgQ2hhbmdlcyBm
        aWVsZHMgb2YgdGhlIHByb2ZpbGUuIEFuc3dlcnMgQUJPUlRFRCAvIFZFUlNJT05fQ09ORkxJQ1Qgd2l0aCBgY3VycmVudF92ZXJz
        aW9uYCB3aGVuIHNvbWVib2R5IHdhcyBmYXN0ZXIuCgo7CgQGAAIDGjMgUmV0dXJucyB0aGUgb25lIGN1c3RvbWVyIHdobyBob2xk
        cyBhbiBpZGVudGlmaWVyLgoKcAoEBgACBBpoIEZpbmRzIGN1c3RvbWVycyBieSBuYW1lLCByZWdhcmRsZXNzIG9mIGNhc2UsIFR1
        cmtpc2ggbGV0dGVycyBhbmQgd29yZCBvcmRlcjsgZXhhY3QgbWF0Y2hlcyBjb21lIGZpcnN0LgoKcwoEBgACBRprIEdpdmVzIGEg
        Y3VzdG9tZXIgb25lIG1vcmUgaWRlbnRpZmllci4gQUxSRUFEWV9FWElTVFMgLyBJREVOVElGSUVSX1RBS0VOIG5hbWVzIHRoZSBo
        b2xkZXIgaW4gYG90aGVyX2NvZGVgLgoKLgoEBgACBhomIFRha2VzIGFuIGlkZW50aWZpZXIgZnJvbSBhIGN1c3RvbWVyLgoKVAoE
        BgACBxpMIFJldHVybnMgdGhlIHdob2xlIHZpZXcgb2YgYSBjdXN0b21lcjogaWRlbnRpdHksIHRvdGFscywgbGFzdCBpbnRlcmFj
        dGlvbnMuCgqiAQoEBgACCBqZASBTZW5kcyB0aGUgdmlldyBhdCBvbmNlIGFuZCBhZ2FpbiBhZnRlciBldmVyeSBjaGFuZ2Ugb2Yg
        dGhpcyBjdXN0b21lcjsgY2hhbmdlcyB0aGF0IGNvbWUgZmFzdGVyIHRoYW4gdGhlIHJlYWRlcgogdGFrZXMgdGhlbSBhcmUgZm9s
        ZGVkIGludG8gb25lIG1lc3NhZ2UuCgo1CgIFABovIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIEN1c3RvbWVyU3RhdHVz
        LgoKSgoEBQACAhpCIEpvaW5lZCBpbnRvIGFub3RoZXIgY3VzdG9tZXI7IHRoZSBjb2RlIHJlc29sdmVzIHRvIHRoZSBzdXJ2aXZv
        ci4KClYKBAUAAgMaTiBQZXJzb25hbCBkYXRhIGRlc3Ryb3llZCBvbiByZXF1ZXN0OyByZWFkcyBhbnN3ZXIgTk9UX0ZPVU5EIC8g
        U1VCSkVDVF9FUkFTRUQuCgozCgQFAAIEGisgUHJvY2Vzc2luZyBpcyByZXN0cmljdGVkOiBrZXB0LCBub3QgdXNlZC4KChoKBAUA
        AgUaEiBOZXZlciBjb250YWN0ZWQuCgorCgIEABolIEEgY3VzdG9tZXIgYXMgdGhlIHNlcnZlciBrbm93cyBoaW0uCgoiCgQEAAIA
        GhogMTAgZGlnaXRzLCBuZXZlciByZXVzZWQuCgovCgQEAAIBGicgV2hhdCBpdCBpczsgbnVtYmVycyBlcXVhbCB0aGUgZW51bSdz
        LgoKOwoEBAACAhozIFdoZXRoZXIgdGhlIGN1c3RvbWVyIG1heSBiZSBzZXJ2ZWQgYW5kIGNvbnRhY3RlZC4KCiQKBAQAAgMaHCBF
        bXB0eSBmb3IgYW4gb3JnYW5pc2F0aW9uLgoKJwoEBAACBBofIEFuIG9yZ2FuaXNhdGlvbidzIHdob2xlIG5hbWUuCgohCgQEAAIF
        GhkgYFlZWVktTU0tRERgLCBvciBlbXB0eS4KCi8KBAQAAgYaJyBCQ1AgNDc7IGB0cmAgdW5sZXNzIHN0YXRlZCBvdGhlcndpc2Uu
        CgoeCgQEAAIHGhYgQnJhbmNoIGlkLCBvciBlbXB0eS4KChsKBAQAAggaEyBVVEMgbWljcm9zZWNvbmRzLgoKUAoEBAACCRpIIEdy
        b3dzIGJ5IG9uZSB3aXRoIGV2ZXJ5IGNoYW5nZSBvZiBwcm9maWxlIG9yIGlkZW50aWZpZXJzOyBiZWdpbnMgYXQgMS4KCisKBAQA
        AgoaIyBPcmRlcmVkIGJ5IGtpbmQsIHRoZW4gZmlyc3Qgc2Vlbi4KCj4KBAQAAgsaNiBUaGUgY29tbWl0IHRoYXQgY2hhbmdlZCBw
        cm9maWxlIG9yIGlkZW50aWZpZXJzIGxhc3QuCgpACgMEAAkaOSBGb3IgbGF0ZXIgcGFydHM6IG1lcmdlZF9pbnRvLCByZXN0cmlj
        dGlvbiwgcGVybWlzc2lvbnMuCgo0CgQEAQIAGiwgV2hhdCB0aGUgY2FsbGVyIGtub3dzIG9mIHRoZSBuZXcgY3VzdG9tZXIuCgo8
        CgQEAQIBGjQgMOKApjM2LCBlYWNoIGtpbmQgd2l0aGluIGl0cyBtYXhpbXVtIHBlciBjdXN0b21lci4KChQKBAQCAgAaDCAxMCBk
        aWdpdHMuCgpdCgQEAgIBGlUgRmFsc2Ugd2hlbiBhbiBpZGVudGlmaWVyIGFscmVhZHkgYmVsb25nZWQgdG8gdGhpcyBjdXN0b21l
        ciwgd2hvIHdhcyBsZWZ0IGFzIGhlIHdhcy4KCj8KBAQCAgIaNyBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uLCAxIHdoZW4gdGhpcyBj
        YWxsIGNyZWF0ZWQgaGltLgoKRwoEBAICAxo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhl
        IG9yaWdpbmFsIG9uZS4KCm4KBAQCAgQaZiBUcnVlIHdoZW4gYW4gZWFybGllciBjYWxsIHdpdGggdGhlIHNhbWUgaWRlbXBvdGVu
        Y3kga2V5IGhhZCBkb25lIGl0OyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgpXCgQEAgIFGk8gQ3VzdG9tZXJzIG90
        aGVyIHRoYW4gYGNvZGVgIHdobyBob2xkIG9uZSBvZiB0aGUgaWRlbnRpZmllcnMsIHdoaWNoIHRoZXkga2VlcC4KChwKBAQDAgAa
        FCBXaG8gcmVhZHMgYW5kIHdoeS4KChQKBAQDAgEaDCAxMCBkaWdpdHMuCgouCgQEBAIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBh
        bnN3ZXIgcmVmbGVjdHMuCgomCgQEBAIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKFAoEBAUCABoMIDEwIGRpZ2l0
        cy4KCjEKBAQFAgEaKSBUaGUgdmVyc2lvbiB0aGUgY2FsbGVyIGhhcyByZWFkLCDiiaUgMS4KCj8KBAQFAgIaNyBBYnNlbnQgPSB1
        bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgMOKApjIwMCBzY2FsYXJzLgoKPwoEBAUCAxo3IEFic2VudCA9IHVuY2hhbmdlZCwg
        ZW1wdHkgPSBjbGVhcmVkOyAw4oCmMjAwIHNjYWxhcnMuCgpPCgQEBQIEGkcgQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9IGNs
        ZWFyZWQ7IGBZWVlZLU1NLUREYCwgbm90IGluIHRoZSBmdXR1cmUuCgpGCgQEBQIFGj4gQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0
        eSA9IGB0cmA7IEJDUCA0Nywg4omkIDM1IGNoYXJhY3RlcnMuCgo9CgQEBQIGGjUgQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9
        IGNsZWFyZWQ7IElERU5ULCAw4oCmNjQuCgpPCgQEBgIAGkcgVGhlIHZlcnNpb24gYWZ0ZXIgdGhlIGNoYW5nZTsgdGhlIGV4cGVj
        dGVkIG9uZSB3aGVuIG5vdGhpbmcgZGlmZmVyZWQuCgpHCgQEBgIBGj8gVGhlIGNvbW1pdCBvZiB0aGlzIGNoYW5nZTsgYSByZXBs
        YXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKXAoEBAYCAhpUIFRydWUgd2hlbiB0aGUgc2FtZSBjYWxsIGhhZCBiZWVuIGNv
        bW1pdHRlZCBiZWZvcmU7IHRoZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KChwKBAQHAgAaFCBXaG8gcmVhZHMgYW5kIHdo
        eS4KCkYKBAQHAgEaPiBUaGUgaWRlbnRpZmllciB0byBsb29rIHVwOyBub3JtYWxpc2VkIGJlZm9yZSBpdCBpcyBjb21wYXJlZC4K
        Ci4KBAQIAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCiYKBAQIAgEaHiBUaGUgY3VzdG9tZXIgbWVh
        bnQgb3IgZm91bmQuCgocCgQECQIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgpmCgQECQIBGl4gT25lIG9yIG1vcmUgd29yZHMgb2Yg
        YSBuYW1lLCBlYWNoIG1heSBiZSBhIGJlZ2lubmluZyBvZiBhdCBsZWFzdCAyIGxldHRlcnM7IDLigKYyMDAgc2NhbGFycy4KChoK
        BAQJAgIaEiAx4oCmMjAwOyAwID0gNTAuCgo1CgQECQIDGi0gRnJvbSB0aGUgcHJldmlvdXMgcGFnZTsgZW1wdHkgPSBmaXJzdCBw
        YWdlLgoKLgoEBAoCABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKHAoEBAoCARoUIEVtcHR5ID0gbGFz
        dCBwYWdlLgoKNQoEBAoCAhotIEV4YWN0IG1hdGNoZXMgZmlyc3QsIHRoZW4gYnkgbmFtZSBhbmQgY29kZS4KCiEKAgQLGhsgT25l
        IGhpdCBvZiBhIG5hbWUgc2VhcmNoLgoKFAoEBAsCABoMIDEwIGRpZ2l0cy4KCi8KBAQLAgEaJyBXaGF0IGl0IGlzOyBudW1iZXJz
        IGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQECwICGjMgV2hldGhlciB0aGUgY3VzdG9tZXIgbWF5IGJlIHNlcnZlZCBhbmQgY29udGFj
        dGVkLgoKGgoEBAsCAxoSIDDigKYyMDAgc2NhbGFycy4KCjgKBAQLAgQaMCAw4oCmMjAwIHNjYWxhcnM7IGFuIG9yZ2FuaXNhdGlv
        bidzIHdob2xlIG5hbWUuCgohCgQECwIFGhkgYFlZWVktTU0tRERgLCBvciBlbXB0eS4KChwKBAQLAgYaFCBCcmFuY2ggaWQsIDDi
        gKY2NC4KClUKBAQLAgcaTSBUaGUgcXVlcnkgbWF0Y2hlcyBsZXR0ZXIgYnkgbGV0dGVyLCBub3Qgb25seSBhZnRlciBmb2xkaW5n
        IFR1cmtpc2ggbGV0dGVycy4KChQKBAQMAgAaDCAxMCBkaWdpdHMuCgogCgQEDAIBGhggVGhlIGlkZW50aWZpZXIgdG8gYWRkLgoK
        PgoEBAwCAho2IFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFzIHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBpcy4KCjAKBAQNAgAaKCBU
        aGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFmdGVyIHRoZSBjYWxsLgoKRwoEBA0CARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7
        IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4KClwKBAQNAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBoYWQg
        YmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgoxCgQEDQIDGikgRmFsc2Ugd2hl
        biB0aGUgY3VzdG9tZXIgYWxyZWFkeSBoYWQgaXQuCgoUCgQEDgIAGgwgMTAgZGlnaXRzLgoKOgoEBA4CARoyIFRoZSBpZGVudGlm
        aWVyIHRvIHJlbW92ZTsgYHZlcmlmaWVkYCBpcyBpZ25vcmVkLgoKPgoEBA4CAho2IFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFz
        IHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBpcy4KCjAKBAQPAgAaKCBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFmdGVyIHRoZSBjYWxs
        LgoKRwoEBA8CARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4K
        ClwKBAQPAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBoYWQgYmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlz
        IHRoZSBvcmlnaW5hbCBvbmUuCgocCgQEEAIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3RvbWVyIG1l
        YW50IG9yIGZvdW5kLgoKSQoEBBACAhpBIEhvdyBtYW55IG9mIHRoZSBuZXdlc3QgaW50ZXJhY3Rpb25zIHRvIHJldHVybjogMeKA
        pjIwMDsgMCA9IDIwLgoKJwoCBBEaISBUaGUgd2hvbGUgdmlldyBvZiBvbmUgY3VzdG9tZXIuCgpECgQEEQIAGjwgVGhlIHZpZXcg
        aG9sZHMgZXZlcnl0aGluZyB1cCB0byBhbmQgaW5jbHVkaW5nIHRoaXMgY29tbWl0LgoKLgoEBBECARomIElkZW50aXR5OiBuYW1l
        cywgY29kZXMsIGlkZW50aWZpZXJzLgoKOgoEBBECAhoyIFN1bXMgb3ZlciBhbGwgaW50ZXJhY3Rpb25zLCBieSBraW5kIGFuZCBj
        aGFubmVsLgoK3QEKBAQRAgMa1AEgTWlkbmlnaHRzIGluIEV1cm9wZS9Jc3RhbmJ1bCBiZXR3ZWVuIHRoZSBuZXdlc3QgY29udGFj
        dCAoYW4gaW50ZXJhY3Rpb24gd2l0aCB0aGUgY3VzdG9tZXIgaGltc2VsZjogbm8gbGF0ZSBkZWxpdmVyeSwKIGR1ZSBwYXltZW50
        LCBhZHZlcnRpc2VtZW50IHNob3duIG9yIHB1YmxpYyBtZW50aW9uKSBhbmQgbm93LCDiiaUgMDsgYWJzZW50IHdpdGhvdXQgY29u
        dGFjdHMuCgo6CgQEEQIEGjIgV2hlbiB0aGUgc2VydmVyIHJlY29yZGVkIHRoZSBuZXdlc3QgaW50ZXJhY3Rpb24uCgouCgQEEQIF
        GiYgVGhlIHNlcnZlcidzIGNsb2NrIHdoZW4gaXQgYW5zd2VyZWQuCgpVCgMEEQkaTiBGb3IgbGF0ZXIgcGFydHM6IHNjb3JlLCBz
        ZXJ2aWNlIGxldmVsLCBsaWZlY3ljbGUsIGNhc2VzLCBwZXJtaXNzaW9ucywgZmFjdHMuCgqdAQoEBBECBhqUASBOZXdlc3QgZmly
        c3QsIG9yZGVyZWQgYnkgb2NjdXJyZWRfYXRfdXMgYW5kIGludGVyYWN0aW9uX2lkLiBUaGUgaGlnaGVzdC1udW1iZXJlZCBmaWVs
        ZCwgc28gdGhhdCBhIHNlcnZlciBhcHBlbmRzCiBzdG9yZWQgYnl0ZXMgdG8gYW4gZW5jb2RlZCBoZWFkLgoKHAoEBBICABoUIFdo
        byByZWFkcyBhbmQgd2h5LgoKJgoEBBICARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KCk8KBAQSAgIaRyBIb3cgbWFu
        eSBvZiB0aGUgbmV3ZXN0IGludGVyYWN0aW9ucyBlYWNoIHZpZXcgaG9sZHM6IDHigKYyMDA7IDAgPSAyMC4KCi4KBAQTAgAaJiBX
        aGVyZSB0aGUgdmlldyBzdGFuZHMgaW4gdGhlIGxlZGdlci4KCk8KBAQTAgEaRyBUcnVlIGZvciB0aGUgZmlyc3QgbWVzc2FnZSwg
        d2hpY2ggaXMgdGhlIHByZXNlbnQgc3RhdGUgYW5kIG5vIGNoYW5nZS4KCnoKBAQTAgIaciBIb3cgbWFueSBpbnRlcmFjdGlvbnMg
        d2VyZSByZWNvcmRlZCBzaW5jZSB0aGUgbWVzc2FnZSBiZWZvcmU7IDAgaW4gYSBzbmFwc2hvdCBhbmQgd2hlbiBvbmx5IHRoZSBw
        cm9maWxlIGNoYW5nZWQuCgpUCgQEEwIDGkwgVGhlIHdob2xlIHZpZXcgYXMgb2YgdGhlIHBvc2l0aW9uOyBzZXZlcmFsIGNvbW1p
        dHMgbWF5IGhhdmUgYmVlbiBjb21iaW5lZC4KYgZwcm90bzMK8nAKHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8SCnJlZmxl
        a3MudjEaF3JlZmxla3MvdjEvY29tbW9uLnByb3RvGhhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8iiQoKC0ludGVyYWN0aW9uEi8K
        DXNvdXJjZV9zeXN0ZW0YASABKAlCCsLLGAYIARhAQARSDHNvdXJjZVN5c3RlbRIzCg9zb3VyY2VfZXZlbnRfaWQYAiABKAlCC8LL
        GAcIARiAAUAFUg1zb3VyY2VFdmVudElkEjcKBHR5cGUYAyABKA4yGy5yZWZsZWtzLnYxLkludGVyYWN0aW9uVHlwZUIGwssYAggB
        UgR0eXBlEicKBXBoYXNlGAQgASgOMhEucmVmbGVrcy52MS5QaGFzZVIFcGhhc2USMwoJZGlyZWN0aW9uGAUgASgOMhUucmVmbGVr
        cy52MS5EaXJlY3Rpb25SCWRpcmVjdGlvbhI1CgdjaGFubmVsGAYgASgOMhMucmVmbGVrcy52MS5DaGFubmVsQgbCyxgCCAFSB2No
        YW5uZWwSIAoGYnJhbmNoGAcgASgJQgjCyxgEGEBABFIGYnJhbmNoEh4KBWFnZW50GAggASgJQgjCyxgEGEBABFIFYWdlbnQSLgoO
        b2NjdXJyZWRfYXRfdXMYCSABKANCCMLLGAQIAUAMUgxvY2N1cnJlZEF0VXMSMwoQZHVyYXRpb25fc2Vjb25kcxgKIAEoDUIIwssY
        BDCA9SRSD2R1cmF0aW9uU2Vjb25kcxI5CgVpdGVtcxgLIAMoCzIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25JdGVtQgbCyxgCOGRS
        BWl0ZW1zEjMKBW1vbmV5GAwgAygLMhUucmVmbGVrcy52MS5Nb25leUxpbmVCBsLLGAI4IFIFbW9uZXkSJAoIY2FtcGFpZ24YDSAB
        KAlCCMLLGAQYQEAEUghjYW1wYWlnbhImCglyZWZlcnNfdG8YDiABKAlCCcLLGAUYgAFABVIIcmVmZXJzVG8SIgoHb3V0Y29tZRgP
        IAEoCUIIwssYBBhAQARSB291dGNvbWUSIgoJZHVlX2F0X3VzGBAgASgDQgbCyxgCQAxSB2R1ZUF0VXMSKwoMc3ViamVjdF9jb2Rl
        GBQgASgJQgbCyxgCQAFIAFILc3ViamVjdENvZGUSVQoTc3ViamVjdF9pZGVudGlmaWVycxgVIAEoCzIaLnJlZmxla3MudjEuSWRl
        bnRpZmllckxpc3RCBsLLGAJIAUgAUhJzdWJqZWN0SWRlbnRpZmllcnMSIgoEbm90ZRgWIAEoCUIOwssYChigHyCAIEADSAFSBG5v
        dGUSWgoKYXR0cmlidXRlcxgXIAMoCzInLnJlZmxla3MudjEuSW50ZXJhY3Rpb24uQXR0cmlidXRlc0VudHJ5QhHCyxgNGIACOCBA
        DUgBWARgQFIKYXR0cmlidXRlcxItCg5pbnRlcmFjdGlvbl9pZBgeIAEoBEIGwssYAlABUg1pbnRlcmFjdGlvbklkEisKDWN1c3Rv
        bWVyX2NvZGUYHyABKAlCBsLLGAJQAVIMY3VzdG9tZXJDb2RlEi4KDnJlY29yZGVkX2F0X3VzGCAgASgDQgjCyxgEQAxQAVIMcmVj
        b3JkZWRBdFVzEiUKCmNvbW1pdF9zZXEYISABKARCBsLLGAJQAVIJY29tbWl0U2VxGj0KD0F0dHJpYnV0ZXNFbnRyeRIQCgNrZXkY
        ASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBQhEKB3N1YmplY3QSBsLLGAIIAUoECBEQFEoECBgQHkoECCIQKCJZ
        Cg5JZGVudGlmaWVyTGlzdBJHCgtpZGVudGlmaWVycxgBIAMoCzIbLnJlZmxla3MudjEuSWRlbnRpZmllcklucHV0QgjCyxgECAE4
        ClILaWRlbnRpZmllcnMi6wEKD0ludGVyYWN0aW9uSXRlbRIkCgdwcm9kdWN0GAEgASgJQgrCyxgGCAEYQEAHUgdwcm9kdWN0EiQK
        CGNhdGVnb3J5GAIgASgJQgjCyxgEGGRADVIIY2F0ZWdvcnkSNAoOcXVhbnRpdHlfbWlsbGkYAyABKANCDcLLGAkoADCAoJSljR1S
        DXF1YW50aXR5TWlsbGkSMgoMYW1vdW50X21pbm9yGAQgASgDQg/CyxgLKAAwgICapuqv4wFSC2Ftb3VudE1pbm9yEiIKCGN1cnJl
        bmN5GAUgASgJQgbCyxgCQAZSCGN1cnJlbmN5IsUBChhSZWNvcmRJbnRlcmFjdGlvblJlcXVlc3QSQQoLaW50ZXJhY3Rpb24YASAB
        KAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9uQgbCyxgCCAFSC2ludGVyYWN0aW9uEioKEWNyZWF0ZV9pZl9taXNzaW5nGAIgASgI
        Ug9jcmVhdGVJZk1pc3NpbmcSOgoMbmV3X2N1c3RvbWVyGAMgASgLMhcucmVmbGVrcy52MS5OZXdDdXN0b21lclILbmV3Q3VzdG9t
        ZXIi/wEKGVJlY29yZEludGVyYWN0aW9uUmVzcG9uc2USJQoOaW50ZXJhY3Rpb25faWQYASABKARSDWludGVyYWN0aW9uSWQSIwoN
        Y3VzdG9tZXJfY29kZRgCIAEoCVIMY3VzdG9tZXJDb2RlEh0KCmNvbW1pdF9zZXEYAyABKARSCWNvbW1pdFNlcRIsCg5yZWNvcmRl
        ZF9hdF91cxgEIAEoA0IGwssYAkAMUgxyZWNvcmRlZEF0VXMSGgoIcmVwbGF5ZWQYBSABKAhSCHJlcGxheWVkEi0KB2VmZmVjdHMY
        BiABKAsyEy5yZWZsZWtzLnYxLkVmZmVjdHNSB2VmZmVjdHMiuQIKB0VmZmVjdHMSKQoQY3VzdG9tZXJfY3JlYXRlZBgBIAEoCFIP
        Y3VzdG9tZXJDcmVhdGVkEiEKDG5ld19jdXN0b21lchgCIAEoCFILbmV3Q3VzdG9tZXISOAoYaW50ZXJhY3Rpb25fY291bnRfYmVm
        b3JlGAMgASgEUhZpbnRlcmFjdGlvbkNvdW50QmVmb3JlEjYKF2ludGVyYWN0aW9uX2NvdW50X2FmdGVyGAQgASgEUhVpbnRlcmFj
        dGlvbkNvdW50QWZ0ZXISLwoGdG90YWxzGAUgAygLMhcucmVmbGVrcy52MS5Ub3RhbENoYW5nZVIGdG90YWxzEjcKCGNvbmZsaWN0
        GAYgASgLMhsucmVmbGVrcy52MS5TdWJqZWN0Q29uZmxpY3RSCGNvbmZsaWN0SgQIBxAeIpgBCgtUb3RhbENoYW5nZRIpCgRraW5k
        GAEgASgOMhUucmVmbGVrcy52MS5Nb25leUtpbmRSBGtpbmQSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5EiEKDGJlZm9yZV9t
        aW5vchgDIAEoA1ILYmVmb3JlTWlub3ISHwoLYWZ0ZXJfbWlub3IYBCABKANSCmFmdGVyTWlub3IiMgoPU3ViamVjdENvbmZsaWN0
        Eh8KC290aGVyX2NvZGVzGAEgAygJUgpvdGhlckNvZGVzIoABCh1SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVxdWVzdBJHCgVpdGVt
        cxgBIAMoCzIkLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25SZXF1ZXN0QgvCyxgHCAE49ANoAVIFaXRlbXMSFgoGYXRvbWlj
        GAIgASgIUgZhdG9taWMicQoeUmVjb3JkSW50ZXJhY3Rpb25CYXRjaFJlc3BvbnNlEjAKB3Jlc3VsdHMYASADKAsyFi5yZWZsZWtz
        LnYxLkl0ZW1SZXN1bHRSB3Jlc3VsdHMSHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxIowBCgpJdGVtUmVzdWx0EkMKCHJl
        Y29yZGVkGAEgASgLMiUucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlc3BvbnNlSABSCHJlY29yZGVkEi8KB3JlZnVzZWQY
        AiABKAsyEy5yZWZsZWtzLnYxLlJlZnVzYWxIAFIHcmVmdXNlZEIICgZyZXN1bHQidAoIUHVzaEl0ZW0SIgoIc2VxdWVuY2UYASAB
        KARCBsLLGAIIAVIIc2VxdWVuY2USRAoGcmVjb3JkGAIgASgLMiQucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlcXVlc3RC
        BsLLGAIIAVIGcmVjb3JkIqUBCgdQdXNoQWNrEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRJDCghyZWNvcmRlZBgCIAEoCzIl
        LnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25SZXNwb25zZUgAUghyZWNvcmRlZBIvCgdyZWZ1c2VkGAMgASgLMhMucmVmbGVr
        cy52MS5SZWZ1c2FsSABSB3JlZnVzZWRCCAoGcmVzdWx0InMKC1NvdXJjZUV2ZW50Ei8KDXNvdXJjZV9zeXN0ZW0YASABKAlCCsLL
        GAYIARhAQARSDHNvdXJjZVN5c3RlbRIzCg9zb3VyY2VfZXZlbnRfaWQYAiABKAlCC8LLGAcIARiAAUAFUg1zb3VyY2VFdmVudElk
        ItABChVHZXRJbnRlcmFjdGlvblJlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgC
        CAFSBmFjY2VzcxIvCg5pbnRlcmFjdGlvbl9pZBgCIAEoBEIGwssYAigBSABSDWludGVyYWN0aW9uSWQSPAoMc291cmNlX2V2ZW50
        GAMgASgLMhcucmVmbGVrcy52MS5Tb3VyY2VFdmVudEgAUgtzb3VyY2VFdmVudEINCgNrZXkSBsLLGAIIASJ8ChZHZXRJbnRlcmFj
        dGlvblJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESOQoLaW50ZXJhY3Rpb24YHiABKAsy
        Fy5yZWZsZWtzLnYxLkludGVyYWN0aW9uUgtpbnRlcmFjdGlvbiKeAwoXTGlzdEludGVyYWN0aW9uc1JlcXVlc3QSOQoGYWNjZXNz
        GAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJACghjdXN0b21lchgCIAEoCzIcLnJlZmxl
        a3MudjEuQ3VzdG9tZXJTZWxlY3RvckIGwssYAggBUghjdXN0b21lchIfCgdmcm9tX3VzGAMgASgDQgbCyxgCQAxSBmZyb21VcxIh
        Cgh1bnRpbF91cxgEIAEoA0IGwssYAkAMUgd1bnRpbFVzEjkKBXR5cGVzGAUgAygOMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvblR5
        cGVCBsLLGAI4GFIFdHlwZXMSNwoIY2hhbm5lbHMYBiADKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAI4DFIIY2hhbm5lbHMS
        JAoJcGFnZV9zaXplGAcgASgNQgfCyxgDMMgBUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAggASgJQgnCyxgFGIAEQAtSCXBhZ2VU
        b2tlbiLNAQoYTGlzdEludGVyYWN0aW9uc1Jlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXES
        JgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEiMKDWN1c3RvbWVyX2NvZGUYAyABKAlSDGN1c3RvbWVyQ29k
        ZRI7CgxpbnRlcmFjdGlvbnMYHiADKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9uUgxpbnRlcmFjdGlvbnMiogIKF1RhaWxJbnRl
        cmFjdGlvbnNSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MS
        MAoFYWZ0ZXIYAiABKAsyGi5yZWZsZWtzLnYxLlN0cmVhbVBvc2l0aW9uUgVhZnRlchI5CgV0eXBlcxgDIAMoDjIbLnJlZmxla3Mu
        djEuSW50ZXJhY3Rpb25UeXBlQgbCyxgCOBhSBXR5cGVzEjcKCGNoYW5uZWxzGAQgAygOMhMucmVmbGVrcy52MS5DaGFubmVsQgbC
        yxgCOAxSCGNoYW5uZWxzEiYKCGJyYW5jaGVzGAUgAygJQgrCyxgGGEA4MkAEUghicmFuY2hlcyKPAQoYVGFpbEludGVyYWN0aW9u
        c1Jlc3BvbnNlEjYKCHBvc2l0aW9uGAEgASgLMhoucmVmbGVrcy52MS5TdHJlYW1Qb3NpdGlvblIIcG9zaXRpb24SOwoMaW50ZXJh
        Y3Rpb25zGB4gAygLMhcucmVmbGVrcy52MS5JbnRlcmFjdGlvblIMaW50ZXJhY3Rpb25zKvkGCg9JbnRlcmFjdGlvblR5cGUSIAoc
        SU5URVJBQ1RJT05fVFlQRV9VTlNQRUNJRklFRBAAEiMKH0lOVEVSQUNUSU9OX1RZUEVfQUNDT1VOVF9PUEVORUQQARIgChxJTlRF
        UkFDVElPTl9UWVBFX1RSQU5TQUNUSU9OEAISJAogSU5URVJBQ1RJT05fVFlQRV9PUkRFUl9DQU5DRUxMRUQQAxIcChhJTlRFUkFD
        VElPTl9UWVBFX0NPTlRBQ1QQBBIaChZJTlRFUkFDVElPTl9UWVBFX1ZJU0lUEAUSJAogSU5URVJBQ1RJT05fVFlQRV9ORUVEX0lE
        RU5USUZJRUQQBhIfChtJTlRFUkFDVElPTl9UWVBFX09GRkVSX01BREUQBxIjCh9JTlRFUkFDVElPTl9UWVBFX09GRkVSX0FDQ0VQ
        VEVEEAgSIwofSU5URVJBQ1RJT05fVFlQRV9PRkZFUl9SRUpFQ1RFRBAJEh0KGUlOVEVSQUNUSU9OX1RZUEVfUFVSQ0hBU0UQChIh
        Ch1JTlRFUkFDVElPTl9UWVBFX09SREVSX1BMQUNFRBALEh4KGklOVEVSQUNUSU9OX1RZUEVfREVMSVZFUkVEEAwSIgoeSU5URVJB
        Q1RJT05fVFlQRV9ERUxJVkVSWV9MQVRFEA0SIAocSU5URVJBQ1RJT05fVFlQRV9QQVlNRU5UX0RVRRAOEiUKIUlOVEVSQUNUSU9O
        X1RZUEVfUEFZTUVOVF9SRUNFSVZFRBAPEhwKGElOVEVSQUNUSU9OX1RZUEVfUkVORVdBTBAQEhsKF0lOVEVSQUNUSU9OX1RZUEVf
        UkVUVVJOEBESIwofSU5URVJBQ1RJT05fVFlQRV9SRVFVRVNUX09QRU5FRBASEiEKHUlOVEVSQUNUSU9OX1RZUEVfUkVRVUVTVF9E
        T05FEBMSJQohSU5URVJBQ1RJT05fVFlQRV9QUk9CTEVNX1JFUE9SVEVEEBQSIgoeSU5URVJBQ1RJT05fVFlQRV9SRUZFUlJBTF9N
        QURFEBUSIwofSU5URVJBQ1RJT05fVFlQRV9QVUJMSUNfTUVOVElPThAWEiUKIUlOVEVSQUNUSU9OX1RZUEVfQ0FNUEFJR05fRVhQ
        T1NFRBAXEiMKH0lOVEVSQUNUSU9OX1RZUEVfQUNDT1VOVF9DTE9TRUQQGCpLCgVQaGFzZRIVChFQSEFTRV9VTlNQRUNJRklFRBAA
        Eg0KCVBIQVNFX1BSRRABEgwKCFBIQVNFX0FUEAISDgoKUEhBU0VfUE9TVBADKksKCURpcmVjdGlvbhIZChVESVJFQ1RJT05fVU5T
        UEVDSUZJRUQQABIQCgxESVJFQ1RJT05fSU4QARIRCg1ESVJFQ1RJT05fT1VUEAIytQUKEkludGVyYWN0aW9uU2VydmljZRJ1ChFS
        ZWNvcmRJbnRlcmFjdGlvbhIkLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25SZXF1ZXN0GiUucmVmbGVrcy52MS5SZWNvcmRJ
        bnRlcmFjdGlvblJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcgsOoBEoQBChZSZWNvcmRJbnRlcmFjdGlvbkJhdGNoEikucmVmbGVr
        cy52MS5SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVxdWVzdBoqLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25CYXRjaFJlc3Bv
        bnNlIhPCyxgPCgQBAgMFEAIYmHUg4NQDEk8KEFB1c2hJbnRlcmFjdGlvbnMSFC5yZWZsZWtzLnYxLlB1c2hJdGVtGhMucmVmbGVr
        cy52MS5QdXNoQWNrIgzCyxgICgQBAgMFEAIoATABEm0KDkdldEludGVyYWN0aW9uEiEucmVmbGVrcy52MS5HZXRJbnRlcmFjdGlv
        blJlcXVlc3QaIi5yZWZsZWtzLnYxLkdldEludGVyYWN0aW9uUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEnMKEExpc3RJ
        bnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYxLkxpc3RJbnRlcmFjdGlvbnNSZXF1ZXN0GiQucmVmbGVrcy52MS5MaXN0SW50ZXJhY3Rp
        b25zUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEYiCcgsOoBEmwKEFRhaWxJbnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYxLlRhaWxJbnRl
        cmFjdGlvbnNSZXF1ZXN0GiQucmVmbGVrcy52MS5UYWlsSW50ZXJhY3Rpb25zUmVzcG9uc2UiC8LLGAcKAwMEBRABMAFCA7oCAEr8
        PApVCgEMGlAgSW50ZXJhY3Rpb25TZXJ2aWNlOiB3aGF0IGhhcHBlbmVkIHdpdGggYSBjdXN0b21lciwgcmVjb3JkZWQgb25jZSBh
        bmQgZm9yIGV2ZXIuCgrWAQoEBgACABrNASBSZWNvcmRzIG9uZSBpbnRlcmFjdGlvbi4gKHNvdXJjZV9zeXN0ZW0sIHNvdXJjZV9l
        dmVudF9pZCkgaXMgdW5pcXVlIGZvciBldmVyOiB0aGUgc2FtZSBib2R5IGFnYWluIGFuc3dlcnMgdGhlCiBvcmlnaW5hbCByZXN1
        bHQgd2l0aCBgcmVwbGF5ZWRgLCBhbm90aGVyIGJvZHkgYW5zd2VycyBBTFJFQURZX0VYSVNUUyAvIElERU1QT1RFTkNZX0NPTkZM
        SUNULgoKrQEKBAYAAgEapAEgUmVjb3JkcyB1cCB0byA1MDAgaW50ZXJhY3Rpb25zIGFuZCBhbnN3ZXJzIGVhY2g7IG9uZSBiYWQg
        aXRlbSBuZWl0aGVyIGxvc2VzIG5vciBibG9ja3MgdGhlIG90aGVycy4gV2l0aCBgYXRvbWljYAogYWxsIG9mIHRoZW0gYXJlIHJl
        Y29yZGVkIGluIG9uZSBjb21taXQsIG9yIG5vbmUuCgrdAQoEBgACAhrUASBSZWNvcmRzIGEgc3RyZWFtIG9mIGludGVyYWN0aW9u
        czsgZWFjaCBpdGVtIGlzIGFuc3dlcmVkIGJ5IG9uZSBhY2ssIGluIG9yZGVyLCBvbmNlIGl0IGlzIGR1cmFibGUgb3IgcmVmdXNl
        ZC4gVGhlCiBzZW5kZXIgbXVzdCByZWFkIGFja3Mgd2hpbGUgaXQgc2VuZHMuIEFmdGVyIGEgcmVjb25uZWN0IGl0IHNlbmRzIGl0
        cyB1bmFja25vd2xlZGdlZCBpdGVtcyBhZ2Fpbi4KCkQKBAYAAgMaPCBSZXR1cm5zIG9uZSBpbnRlcmFjdGlvbiwgYnkgaXRzIGlk
        IG9yIGJ5IGl0cyBzb3VyY2UgZXZlbnQuCgo4CgQGAAIEGjAgTGlzdHMgYSBjdXN0b21lcidzIGludGVyYWN0aW9ucywgbmV3ZXN0
        IGZpcnN0LgoKZwoEBgACBRpfIEZvbGxvd3MgdGhlIGxlZGdlcjogZXZlcnkgaW50ZXJhY3Rpb24gb2YgZXZlcnkgY3VzdG9tZXIs
        IGluIGNvbW1pdCBvcmRlciwgZnJvbSBhIHBvc2l0aW9uIG9uLgoKNgoCBQAaMCBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4n
        cyBJbnRlcmFjdGlvblR5cGUuCgpECgQFAAICGjwgQSBiYW5rJ3MgYWNjb3VudCBtb3ZlbWVudDsgaXRzIG1vbmV5IGlzIFBBWU1F
        TlQgb3IgVk9MVU1FLgoKLQoEBQACBBolIEEgdGFsayB3aXRob3V0IGEgbW9yZSBzcGVjaWFsIHR5cGUuCgpYCgIFARpSIFdoZXJl
        IGluIGEgcHVyY2hhc2UgdGhlIGludGVyYWN0aW9uIHN0YW5kcy4gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgUGhhc2Uu
        CgoeCgQFAQIBGhYgQmVmb3JlIHRoZSBwdXJjaGFzZS4KChoKBAUBAgIaEiBBdCB0aGUgcHVyY2hhc2UuCgodCgQFAQIDGhUgQWZ0
        ZXIgdGhlIHB1cmNoYXNlLgoKPgoCBQIaOCBXaG8gYmVnYW4gaXQuIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIERpcmVj
        dGlvbi4KCiIKBAUCAgEaGiBUaGUgY3VzdG9tZXIgY2FtZSB0byB1cy4KCiIKBAUCAgIaGiBXZSB3ZW50IHRvIHRoZSBjdXN0b21l
        ci4KCqgCCgIEABqhAiBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCB3aXRoIGEgY3VzdG9tZXIuIEltbXV0YWJsZSBvbmNlIHJlY29y
        ZGVkLgoKIEZpZWxkcyAx4oCmMTkgYXJlIHB1YmxpYyBhbmQgc3RvcmVkIHBsYWlubHksIDIw4oCmMjkgYXJlIHBlcnNvbmFsIGFu
        ZCBzdG9yZWQgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidzIGtleSwgMzDigKYzOSBhcmUKIGFzc2lnbmVkIGJ5IHRoZSBzZXJ2
        ZXIuIEEgc2VydmVyIG1heSBhbnN3ZXIgd2l0aCB0aGUgY29uY2F0ZW5hdGVkIGVuY29kaW5ncyBvZiB0aGUgdGhyZWUgZ3JvdXBz
        LgoKjwEKBAQAAgAahgEgVGhlIHN5c3RlbSB0aGF0IGtub3dzIHRoZSBldmVudCBieSBzb3VyY2VfZXZlbnRfaWQ7IG11c3QgYmUg
        cmVnaXN0ZXJlZCBmb3IgdGhlIGNhbGxlcidzIGNlcnRpZmljYXRlIChpdHMgb3duIGlkCiBpcykuIElERU5ULCAx4oCmNjQuCgo9
        CgQEAAIBGjUgVW5pcXVlIGZvciBldmVyIHdpdGhpbiBzb3VyY2Vfc3lzdGVtLiBLRVksIDHigKYxMjguCgoYCgQEAAICGhAgV2hh
        dCBoYXBwZW5lZC4KCj8KBAQAAgMaNyBCZWZvcmUsIGF0IG9yIGFmdGVyIHRoZSBwdXJjaGFzZTsgbWF5IGJlIHVuc3BlY2lmaWVk
        LgoKKwoEBAACBBojIFdobyBiZWdhbiBpdDsgbWF5IGJlIHVuc3BlY2lmaWVkLgoKHAoEBAACBRoUIFdoZXJlIGl0IGhhcHBlbmVk
        LgoKZAoEBAACBhpcIEJyYW5jaCBpZCwgMOKApjY0LiBFbXB0eSBvciBlcXVhbCB0byB0aGUgY2VydGlmaWNhdGUncyBpZCB3aGVu
        IGEgYnJhbmNoIGNlcnRpZmljYXRlIGNhbGxzLgoKYwoEBAACBxpbIEFnZW50IGlkLCAw4oCmNjQuIEVtcHR5IG9yIGVxdWFsIHRv
        IHRoZSBjZXJ0aWZpY2F0ZSdzIGlkIHdoZW4gYW4gYWdlbnQgY2VydGlmaWNhdGUgY2FsbHMuCgpjCgQEAAIIGlsgV2hlbiBpdCBo
        YXBwZW5lZDsgYXQgbW9zdCA1IG1pbnV0ZXMgYWhlYWQgb2YgdGhlIHNlcnZlcidzIGNsb2NrLiBMYXRlIGV2ZW50cyBhcmUgd2Vs
        Y29tZS4KCjUKBAQAAgkaLSBTZWNvbmRzLCAw4oCmNjA0LDgwMCAoYSB3ZWVrKTsgMCA9IHVua25vd24uCgpPCgQEAAIKGkcgV2hh
        dCBpdCB3YXMgYWJvdXQsIDDigKYxMDAuIEl0ZW0gYW1vdW50cyBhcmUgbmV2ZXIgc3VtbWVkIGludG8gbW9uZXkuCgoqCgQEAAIL
        GiIgV2hhdCBpdCB3YXMgd29ydGgsIDDigKYzMiBsaW5lcy4KCiwKBAQAAgwaJCBDYW1wYWlnbiBpZCB0aGF0IGxlZCBoZXJlLCAw
        4oCmNjQuCgpvCgQEAAINGmcgVGhlIHNvdXJjZSBldmVudCBvZiB0aGUgc2FtZSBzb3VyY2Ugc3lzdGVtIHRoYXQgdGhpcyBvbmUg
        YW5zd2VycyAocmV0dXJuIOKGkiBwdXJjaGFzZSkuIEtFWSwgMOKApjEyOC4KCk4KBAQAAg4aRiBBIHNob3J0IGNvZGUgb2YgaG93
        IGl0IGVuZGVkOiBgQU5TV0VSRURgLCBgTk9fU1RPQ0tgLiBJREVOVCwgMOKApjY0LgoKTgoEBAACDxpGIFdoZW4gc29tZXRoaW5n
        IHByb21pc2VkIGluIGl0IGlzIGR1ZTsgMCA9IG5vdGhpbmcgaXMuIE1heSBsaWUgYWhlYWQuCgogCgQEAAgAGhggV2hvbSBpdCBo
        YXBwZW5lZCB3aXRoLgoKRgoEBAACEBo+IDEwIGRpZ2l0cy4gVGhlIGNvZGUgb2YgYSBtZXJnZWQgY3VzdG9tZXIgbWVhbnMgdGhl
        IHN1cnZpdm9yLgoKUwoEBAACERpLIDHigKYxMCBpZGVudGlmaWVycyB0aGF0IG5hbWUgb25lIGN1c3RvbWVyOyBhbHNvIHdpdGgg
        YGNyZWF0ZV9pZl9taXNzaW5nYC4KCjcKBAQAAhIaLyBGcmVlIHRleHQsIDDigKY0LDAwMCBzY2FsYXJzIGFuZCA0LDA5NiBieXRl
        cy4KCl8KBAQAAhMaVyBBbnl0aGluZyBlbHNlIHdvcnRoIGtlZXBpbmcsIDDigKYzMiBlbnRyaWVzOyBrZXlzIElERU5UIDHigKY2
        NCwgdmFsdWVzIExBQkVMIDDigKYyNTYuCgoyCgQEAAIUGiogQXNzaWduZWQgYnkgdGhlIHNlcnZlciwgdW5pcXVlIGZvciBldmVy
        LgoKNQoEBAACFRotIFRoZSBjdXN0b21lciBpdCB3YXMgcmVjb3JkZWQgb246IDEwIGRpZ2l0cy4KCi8KBAQAAhYaJyBVVEMgbWlj
        cm9zZWNvbmRzLCB0aGUgc2VydmVyJ3MgY2xvY2suCgomCgQEAAIXGh4gVGhlIGNvbW1pdCB0aGF0IHJlY29yZGVkIGl0LgoKOQoC
        BAEaMyBJZGVudGlmaWVycyB0aGF0IG5hbWUgb25lIGN1c3RvbWVyLCBpbiBhbnkgb3JkZXIuCgoRCgQEAQIAGgkgMeKApjEwLgoK
        OwoCBAIaNSBBIHByb2R1Y3Qgb3Igc2VydmljZSB0aGF0IGFuIGludGVyYWN0aW9uIHdhcyBhYm91dC4KCjkKBAQCAgAaMSBQcm9k
        dWN0IGNvZGUgb2YgdGhlIHNvdXJjZSdzIGNhdGFsb2d1ZSwgMeKApjY0LgoKLAoEBAICARokIFByb2R1Y3QgY2F0ZWdvcnksIDDi
        gKYxMDAgc2NhbGFycy4KClsKBAQCAgIaUyBUaG91c2FuZHRocyBvZiB0aGUgdW5pdDogMTAwMCA9IG9uZSBwaWVjZSwgMTI1MCA9
        IDEuMjUga2c7IDDigKYxLDAwMCwwMDAsMDAwLDAwMC4KCkQKBAQCAgMaPCBPZiB0aGUgd2hvbGUgbGluZSwgbWlub3IgdW5pdHMs
        IDDigKYxLDAwMCwwMDAsMDAwLDAwMCwwMDAuCgpQCgQEAgIEGkggSVNPIDQyMTc7IHJlcXVpcmVkIHdoZW4gYW1vdW50X21pbm9y
        IGlzIG5vdCAwIChqdWRnZWQgYnkgdGhlIHNlcnZpY2UpLgoKPwoEBAMCABo3IFdoYXQgaGFwcGVuZWQ7IHNlcnZlci1hc3NpZ25l
        ZCBmaWVsZHMgbXVzdCBiZSBhYnNlbnQuCgpzCgQEAwIBGmsgQ3JlYXRlIGEgY3VzdG9tZXIgd2hlbiBubyBvbmUgaG9sZHMgdGhl
        IHN1YmplY3QncyBpZGVudGlmaWVyczsgZWxzZSBOT1RfRk9VTkQuIE5vdCBmb3IgYSBzdWJqZWN0IGJ5IGNvZGUuCgrCAQoEBAMC
        Ahq5ASBXaGF0IGlzIGtub3duIG9mIHRoYXQgY3VzdG9tZXI7IGFsc28gY29tcGFyZWQgd2l0aCB0aGUgaG9sZGVyIG9mIGEgd2Vh
        ayBpZGVudGlmaWVyIChhIGZhbWlseSdzIHBob25lKTogd2hlbiBuYW1lcwogb3IgYmlydGggZGF0ZXMgZGlzYWdyZWUsIHRoZSBp
        bnRlcmFjdGlvbiBnZXRzIGEgY3VzdG9tZXIgb2YgaXRzIG93bi4KCjIKBAQEAgAaKiBBc3NpZ25lZCBieSB0aGUgc2VydmVyLCB1
        bmlxdWUgZm9yIGV2ZXIuCgo1CgQEBAIBGi0gVGhlIGN1c3RvbWVyIGl0IHdhcyByZWNvcmRlZCBvbjogMTAgZGlnaXRzLgoKSQoE
        BAQCAhpBIFRoZSBjb21taXQgdGhhdCByZWNvcmRlZCBpdDsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKLwoE
        BAQCAxonIFVUQyBtaWNyb3NlY29uZHMsIHRoZSBzZXJ2ZXIncyBjbG9jay4KCl4KBAQEAgQaViBUcnVlIHdoZW4gdGhlIHNvdXJj
        ZSBldmVudCBoYWQgYmVlbiByZWNvcmRlZCBiZWZvcmU7IHRoZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KCiQKBAQEAgUa
        HCBXaGF0IHJlY29yZGluZyBpdCBjaGFuZ2VkLgoKSAoCBAUaQiBXaGF0IHJlY29yZGluZyBhbiBpbnRlcmFjdGlvbiBjaGFuZ2Vk
        LCBhcyBkZWNpZGVkIGluIGl0cyBjb21taXQuCgo6CgQEBQIAGjIgVHJ1ZSB3aGVuIHRoaXMgaW50ZXJhY3Rpb24gY3JlYXRlZCB0
        aGUgY3VzdG9tZXIuCgpQCgQEBQIBGkggVHJ1ZSB3aGVuIHRoZSBjdXN0b21lciBoYWQgbm8gaW50ZXJhY3Rpb24gYmVmb3JlOiBu
        ZXcsIGVsc2UgcmV0dXJuaW5nLgoKNwoEBAUCAhovIFRoZSBjdXN0b21lcidzIGludGVyYWN0aW9ucyBiZWZvcmUgYW5kIGFmdGVy
        LgoKLAoEBAUCAxokIFRoZSBjdXN0b21lcidzIGludGVyYWN0aW9ucyBhZnRlci4KCjgKBAQFAgQaMCBUaGUgdG90YWxzIHRoYXQg
        Y2hhbmdlZCwgYnkga2luZCBhbmQgY3VycmVuY3kuCgpNCgQEBQIFGkUgUHJlc2VudCB3aGVuIHRoZSBzdWJqZWN0J3MgaWRlbnRp
        ZmllcnMgYmVsb25nIHRvIHNldmVyYWwgY3VzdG9tZXJzLgoKaQoDBAUJGmIgRm9yIGxhdGVyIHBhcnRzOiBzY29yZSBiZWZvcmUg
        YW5kIGFmdGVyIHdpdGggcmVhc29ucywgdGllciwgbGlmZWN5Y2xlLCBjYXNlcyBvcGVuZWQsIHBlcm1pc3Npb24uCgojCgIEBhod
        IE9uZSB0b3RhbCBiZWZvcmUgYW5kIGFmdGVyLgoKLwoEBAYCABonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhlIGVudW0n
        cy4KCjEKBAQGAgEaKSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBsZXR0ZXJzLCBgVFJZYC4KCh0KBAQGAgIaFSBNaW5vciB1bml0
        cywg4omlIDAuCgodCgQEBgIDGhUgTWlub3IgdW5pdHMsIOKJpSAwLgoKkQEKAgQHGooBIFRoZSBzdWJqZWN0J3MgaWRlbnRpZmll
        cnMgYmVsb25nIHRvIHNldmVyYWwgY3VzdG9tZXJzOyB0aGUgaW50ZXJhY3Rpb24gd2FzIHJlY29yZGVkIG9uIHRoZSBob2xkZXIg
        b2YgdGhlIG9uZSB3aXRoIHRoZQogaGlnaGVzdCBwcmlvcml0eS4KCiMKBAQHAgAaGyBUaGUgb3RoZXIgaG9sZGVycycgY29kZXMu
        CgpUCgQECAIAGkwgMeKApjUwMCwgdG9nZXRoZXIgYXQgbW9zdCAxIE1pQi4gVmlvbGF0aW9ucycgcGF0aHMgYmVnaW4gd2l0aCBg
        aXRlbXNbbl0uYC4KCkUKBAQIAgEaPSBBbGwgaW4gb25lIGNvbW1pdCwgb3Igbm9uZTogb25lIGJhZCBpdGVtIHJlZnVzZXMgdGhl
        IGJhdGNoLgoKLAoEBAkCABokIE9uZSBwZXIgaXRlbSwgaW4gdGhlIGl0ZW1zJyBvcmRlci4KCk8KBAQJAgEaRyBUaGUgZ3JlYXRl
        c3QgY29tbWl0X3NlcSBhbW9uZyB0aGUgcmVzdWx0czsgMCA9IG5vdGhpbmcgd2FzIGNvbW1pdHRlZC4KCioKAgQKGiQgVGhlIGFu
        c3dlciB0byBvbmUgaXRlbSBvZiBhIGJhdGNoLgoKHgoEBAoCABoWIFRoZSBpdGVtIGlzIGR1cmFibGUuCgorCgQECgIBGiMgTm90
        aGluZyBvZiB0aGUgaXRlbSB3YXMgcmVjb3JkZWQuCgobCgIECxoVIE9uZSBpdGVtIG9mIGEgcHVzaC4KClUKBAQLAgAaTSBUaGUg
        c2VuZGVyJ3MgbnVtYmVyIG9mIHRoZSBpdGVtIHdpdGhpbiB0aGlzIHN0cmVhbSwgc3RyaWN0bHkgcmlzaW5nLCDiiaUgMS4KChkK
        BAQLAgEaESBXaGF0IHRvIHJlY29yZC4KCkQKAgQMGj4gVGhlIGFuc3dlciB0byBvbmUgaXRlbSBvZiBhIHB1c2g7IGluIHRoZSBv
        cmRlciBvZiB0aGUgaXRlbXMuCgocCgQEDAIAGhQgVGhlIGl0ZW0ncyBudW1iZXIuCgo8CgQEDAIBGjQgRHVyYWJsZTsgYHJlcGxh
        eWVkYCB0ZWxscyB0aGF0IGl0IGhhZCBiZWVuIGJlZm9yZS4KCh8KBAQMAgIaFyBOb3RoaW5nIHdhcyByZWNvcmRlZC4KCigKAgQN
        GiIgQW4gZXZlbnQgYXMgaXRzIHNvdXJjZSBrbm93cyBpdC4KChgKBAQNAgAaECBJREVOVCwgMeKApjY0LgoKFwoEBA0CARoPIEtF
        WSwgMeKApjEyOC4KChwKBAQOAgAaFCBXaG8gcmVhZHMgYW5kIHdoeS4KChAKBAQOAgEaCCDiiaUgMS4KCisKBAQOAgIaIyBUaGUg
        ZXZlbnQgYXMgaXRzIHNvdXJjZSBuYW1lZCBpdC4KCi4KBAQPAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0
        cy4KCl8KBAQPAgEaVyBUaGUgaGlnaGVzdC1udW1iZXJlZCBmaWVsZCwgc28gdGhhdCBhIHNlcnZlciBhcHBlbmRzIHN0b3JlZCBi
        eXRlcyB0byBhbiBlbmNvZGVkIGhlYWQuCgocCgQEEAIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3Rv
        bWVyIG1lYW50IG9yIGZvdW5kLgoKSgoEBBACAhpCIE9ubHkgaW50ZXJhY3Rpb25zIHRoYXQgb2NjdXJyZWQgYXQgb3IgYWZ0ZXI7
        IDAgPSBmcm9tIHRoZSBmaXJzdC4KCkIKBAQQAgMaOiBPbmx5IGludGVyYWN0aW9ucyB0aGF0IG9jY3VycmVkIGJlZm9yZTsgMCA9
        IHRvIHRoZSBsYXN0LgoKMAoEBBACBBooIE9ubHkgdGhlc2UgdHlwZXMsIDDigKYyNDsgZW1wdHkgPSBhbGwuCgozCgQEEAIFGisg
        T25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9IGFsbC4KChoKBAQQAgYaEiAx4oCmMjAwOyAwID0gNTAuCgo1CgQE
        EAIHGi0gRnJvbSB0aGUgcHJldmlvdXMgcGFnZTsgZW1wdHkgPSBmaXJzdCBwYWdlLgoKLgoEBBECABomIFRoZSBjb21taXQgdGhh
        dCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKHAoEBBECARoUIEVtcHR5ID0gbGFzdCBwYWdlLgoKMQoEBBECAhopIFRoZSBjdXN0b21l
        ciB0aGV5IGJlbG9uZyB0bzogMTAgZGlnaXRzLgoKYQoEBBECAxpZIE5ld2VzdCBmaXJzdCwgb3JkZXJlZCBieSBvY2N1cnJlZF9h
        dF91cyBhbmQgaW50ZXJhY3Rpb25faWQuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZpZWxkLgoKHAoEBBICABoUIFdobyByZWFkcyBh
        bmQgd2h5LgoKdAoEBBICARpsIEFic2VudCA9IGZyb20gbm93IG9uLiBCZWdpbiBmcm9tIHRoZSBmaXJzdCBjb21taXQgd2l0aCBj
        b21taXRfc2VxIDAgYW5kIHRoZSBwcmVzZW50IGVwb2NoIChHZXRTZXJ2ZXJJbmZvKS4KCjAKBAQSAgIaKCBPbmx5IHRoZXNlIHR5
        cGVzLCAw4oCmMjQ7IGVtcHR5ID0gYWxsLgoKMwoEBBICAxorIE9ubHkgdGhlc2UgY2hhbm5lbHMsIDDigKYxMjsgZW1wdHkgPSBh
        bGwuCgozCgQEEgIEGisgT25seSB0aGVzZSBicmFuY2hlcywgMOKApjUwOyBlbXB0eSA9IGFsbC4KCnMKBAQTAgAaayBSZXN1bWUg
        ZnJvbSBoZXJlLiBNZXNzYWdlcyB3aXRob3V0IGludGVyYWN0aW9ucyBjYXJyeSB0aGUgcG9zaXRpb24gZm9yd2FyZCBwYXN0IHdo
        YXQgdGhlIGZpbHRlciBsZWZ0IG91dC4KCjYKBAQTAgEaLiBJbiBjb21taXQgb3JkZXIuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZp
        ZWxkLgpiBnByb3RvMwq+MAoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvEgpyZWZsZWtzLnYxGiBnb29nbGUvcHJvdG9idWYvZGVz
        Y3JpcHRvci5wcm90byLIAQoLTWV0aG9kUnVsZXMSLAoFcm9sZXMYASADKA4yFi5yZWZsZWtzLnYxLkNhbGxlclJvbGVSBXJvbGVz
        EisKBXJldHJ5GAIgASgOMhUucmVmbGVrcy52MS5SZXRyeVJ1bGVSBXJldHJ5Ei4KE2RlZmF1bHRfZGVhZGxpbmVfbXMYAyABKA1S
        EWRlZmF1bHREZWFkbGluZU1zEi4KE21heGltdW1fZGVhZGxpbmVfbXMYBCABKA1SEW1heGltdW1EZWFkbGluZU1zIuwDCgpGaWVs
        ZFJ1bGVzEhoKCHJlcXVpcmVkGAEgASgIUghyZXF1aXJlZBIdCgptaW5fbGVuZ3RoGAIgASgNUgltaW5MZW5ndGgSHQoKbWF4X2xl
        bmd0aBgDIAEoDVIJbWF4TGVuZ3RoEhsKCW1heF9ieXRlcxgEIAEoDVIIbWF4Qnl0ZXMSHQoHbWluaW11bRgFIAEoA0gAUgdtaW5p
        bXVtiAEBEh0KB21heGltdW0YBiABKANIAVIHbWF4aW11bYgBARIbCgltYXhfaXRlbXMYByABKA1SCG1heEl0ZW1zEioKBmZvcm1h
        dBgIIAEoDjISLnJlZmxla3MudjEuRm9ybWF0UgZmb3JtYXQSGgoIcGVyc29uYWwYCSABKAhSCHBlcnNvbmFsEicKD3NlcnZlcl9h
        c3NpZ25lZBgKIAEoCFIOc2VydmVyQXNzaWduZWQSMQoKa2V5X2Zvcm1hdBgLIAEoDjISLnJlZmxla3MudjEuRm9ybWF0UglrZXlG
        b3JtYXQSJAoObWF4X2tleV9sZW5ndGgYDCABKA1SDG1heEtleUxlbmd0aBIqChFhbnN3ZXJlZF9wZXJfaXRlbRgNIAEoCFIPYW5z
        d2VyZWRQZXJJdGVtQgoKCF9taW5pbXVtQgoKCF9tYXhpbXVtIigKCk9uZW9mUnVsZXMSGgoIcmVxdWlyZWQYASABKAhSCHJlcXVp
        cmVkKrkBCgpDYWxsZXJSb2xlEhsKF0NBTExFUl9ST0xFX1VOU1BFQ0lGSUVEEAASFgoSQ0FMTEVSX1JPTEVfQlJBTkNIEAESFQoR
        Q0FMTEVSX1JPTEVfQUdFTlQQAhIWChJDQUxMRVJfUk9MRV9TWVNURU0QAxIXChNDQUxMRVJfUk9MRV9BTkFMWVNUEAQSFQoRQ0FM
        TEVSX1JPTEVfQURNSU4QBRIXChNDQUxMRVJfUk9MRV9NT05JVE9SEAYqaQoJUmV0cnlSdWxlEhoKFlJFVFJZX1JVTEVfVU5TUEVD
        SUZJRUQQABITCg9SRVRSWV9SVUxFX1JFQUQQARIUChBSRVRSWV9SVUxFX0tFWUVEEAISFQoRUkVUUllfUlVMRV9VTlNBRkUQAyrA
        AgoGRm9ybWF0EhYKEkZPUk1BVF9VTlNQRUNJRklFRBAAEhgKFEZPUk1BVF9DVVNUT01FUl9DT0RFEAESDwoLRk9STUFUX05BTUUQ
        AhIPCgtGT1JNQVRfVEVYVBADEhAKDEZPUk1BVF9JREVOVBAEEg4KCkZPUk1BVF9LRVkQBRITCg9GT1JNQVRfQ1VSUkVOQ1kQBhIX
        ChNGT1JNQVRfUFJPRFVDVF9DT0RFEAcSDwoLRk9STUFUX0RBVEUQCBITCg9GT1JNQVRfTEFOR1VBR0UQCRIZChVGT1JNQVRfUkFX
        X0lERU5USUZJRVIQChIQCgxGT1JNQVRfVE9LRU4QCxIXChNGT1JNQVRfVElNRVNUQU1QX1VTEAwSEAoMRk9STUFUX0xBQkVMEA0S
        FAoQRk9STUFUX0ZVTExfTkFNRRAOOlEKBm1ldGhvZBIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGLiJAyABKAsyFy5y
        ZWZsZWtzLnYxLk1ldGhvZFJ1bGVzUgZtZXRob2Q6TQoFZmllbGQSHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGLiJAyAB
        KAsyFi5yZWZsZWtzLnYxLkZpZWxkUnVsZXNSBWZpZWxkOk0KBW9uZW9mEh0uZ29vZ2xlLnByb3RvYnVmLk9uZW9mT3B0aW9ucxi4
        iQMgASgLMhYucmVmbGVrcy52MS5PbmVvZlJ1bGVzUgVvbmVvZkIDugIASqcjCusCCgEMGuUCIFRoZSBjb250cmFjdCdzIG93biBv
        cHRpb25zOiB3aGF0IGEgbWV0aG9kIGRlbWFuZHMgb2YgaXRzIGNhbGxlciBhbmQgd2hhdCBhIGZpZWxkIGFjY2VwdHMuCgogcHJv
        dG9jLWdlbi1yZWZsZWtzLXN3aWZ0IHR1cm5zIHRoZW0gaW50byBtZXRob2QgZGVzY3JpcHRvcnMgYW5kIHZhbGlkYXRpb24gY29k
        ZSwgYW5kIHdyaXRlcyB0aGVtIGludG8KIFByb3RvY29sL01FVEhPRFMubWQuIFRoZXkgYWxzbyB0cmF2ZWwgaW4gdGhlIGRlc2Ny
        aXB0b3Igc2V0IHRoYXQgU3lzdGVtU2VydmljZS9EZXNjcmliZVNlcnZpY2VzIHJldHVybnMsIHNvIGEgY2xpZW50CiBpbiBhbnkg
        bGFuZ3VhZ2UgY2FuIHJlYWQgdGhlbSBhdCBydW4gdGltZS4KCngKAgUAGnIgV2hvIGEgY2xpZW50IGNlcnRpZmljYXRlIHNheXMg
        dGhlIGNhbGxlciBpczogdGhlIGZpcnN0IHBhdGggY29tcG9uZW50IG9mIGl0cyBTQU4gVVJJLCBgcmVmbGVrczovL2JyYW5jaC8z
        NC0wMDFgLgoKRAoEBQACARo8IEEgYnJhbmNoIG9mIHRoZSBob3VzZTsgZml4ZXMgdGhlIGJyYW5jaCBvZiB3aGF0IGl0IHdyaXRl
        cy4KCkYKBAUAAgIaPiBPbmUgcGVyc29uJ3MgY2VydGlmaWNhdGU7IGZpeGVzIHRoZSBhZ2VudCBvZiB3aGF0IGl0IHdyaXRlcy4K
        ClsKBAUAAgMaUyBBIGJhY2stb2ZmaWNlIHN5c3RlbTogRVJQLCB3ZWIgc2hvcCwgY2FsbCBjZW50cmUuIFN0YXRlcyBicmFuY2gg
        YW5kIGFnZW50IGl0c2VsZi4KCjIKBAUAAgQaKiBSZWFkcyBwZXJzb25zIGFuZCBsaXN0cywgd3JpdGVzIG5vdGhpbmcuCgpZCgQF
        AAIFGlEgUnVucyB0aGUgaG91c2U6IGV2ZXJ5dGhpbmcgYW4gYW5hbHlzdCBhbmQgYSBicmFuY2ggbWF5IGRvLCBhbmQgTGlzdENv
        bm5lY3Rpb25zLgoKUgoEBQACBhpKIEhlYWx0aCwgc2VydmVyIGluZm9ybWF0aW9uIGFuZCB0aGUgZGVzY3JpcHRvcnM7IG5vIHBl
        cnNvbmFsIGRhdGEgYXQgYWxsLgoKSAoCBQEaQiBXaGF0IGEgY2xpZW50IG1heSBkbyB3aXRoIGEgY2FsbCB3aG9zZSBvdXRjb21l
        IGl0IGRvZXMgbm90IGtub3cuCgoiCgQFAQIBGhogTm8gZWZmZWN0OiByZXRyeSBmcmVlbHkuCgptCgQFAQICGmUgQW4gZWZmZWN0
        IG1hZGUgdW5pcXVlIGJ5IGEga2V5ICh0aGUgaWRlbXBvdGVuY3kga2V5LCBvciB0aGUgc291cmNlIGV2ZW50KTogcmV0cnkgd2l0
        aCB0aGUgc2FtZSBrZXkuCgoiCgQFAQIDGhogTmV2ZXIgcmV0cmllZCBieSBhIHN0dWIuCgpbCgIEABpVIFdoYXQgYSBtZXRob2Qg
        ZGVtYW5kcy4gRXZlcnkgbWV0aG9kIGhhcyBpdDsgdGhlIGdlbmVyYXRvciByZWZ1c2VzIGEgbWV0aG9kIHdpdGhvdXQuCgpeCgQE
        AAIAGlYgUm9sZXMgdGhhdCBtYXkgY2FsbCB0aGUgbWV0aG9kOyBjaGVja2VkIGJlZm9yZSB0aGUgcmVxdWVzdCBpcyBkZWNvZGVk
        LiBBdCBsZWFzdCBvbmUuCgpBCgQEAAIBGjkgV2hhdCBhIGNsaWVudCBtYXkgZG8gd2hlbiBpdCBkb2VzIG5vdCBrbm93IHRoZSBv
        dXRjb21lLgoKSgoEBAACAhpCIE1pbGxpc2Vjb25kcywgdXNlZCB3aGVuIHRoZSBjYWxsZXIgc2VuZHMgMC4gT24gc3RyZWFtcyAw
        ID0gbm9uZS4KClAKBAQAAgMaSCBNaWxsaXNlY29uZHM7IGEgbGFyZ2VyIGRlYWRsaW5lIGlzIGNsYW1wZWQgdG8gaXQuIE9uIHN0
        cmVhbXMgMCA9IG5vbmUuCgq4AQoCBQIasQEgVGhlIGZvcm0gb2YgYSBzdHJpbmcgZmllbGQgKG9yIG9mIGVhY2ggaXRlbSBvZiBh
        IHJlcGVhdGVkIG9uZSwgb3Igb2YgdGhlIHZhbHVlcyBvZiBhIG1hcCksIG9yIG9mIGFuIGludGVnZXIuCiBBbiBlbXB0eSBzdHJp
        bmcgaXMgY2hlY2tlZCBieSBgcmVxdWlyZWRgIG9ubHksIG5ldmVyIGJ5IGl0cyBmb3JtLgoKXgoEBQICARpWIDEwIEFTQ0lJIGRp
        Z2l0cywgdGhlIGxhc3Qgb25lIHRoZSBJU08gNzA2NCBNT0QgMTEsMTAgY2hlY2sgZGlnaXQgb2YgdGhlIG5pbmUgYmVmb3JlLgoK
        rQEKBAUCAgIapAEgQSBwZXJzb24ncyBvciBvcmdhbmlzYXRpb24ncyBuYW1lOiB2YWxpZCBVVEYtOCBpbiBORkMsIG9uZSBsaW5l
        LCBubyBjb250cm9sLCBiaWRpcmVjdGlvbmFsLW92ZXJyaWRlIG9yIHplcm8td2lkdGgKIGNoYXJhY3RlcnMsIG5vIGxlYWRpbmcg
        b3IgdHJhaWxpbmcgd2hpdGUgc3BhY2UuCgpjCgQFAgIDGlsgRnJlZSB0ZXh0OiBhcyBOQU1FLCBidXQgbGluZSBmZWVkIGFuZCB0
        YWIgYXJlIGFsbG93ZWQgYW5kIHdoaXRlIHNwYWNlIG1heSBzdGFuZCBhbnl3aGVyZS4KCmIKBAUCAgQaWiBJZHMgb2YgYnJhbmNo
        ZXMsIGFnZW50cywgc3lzdGVtcywgY2FtcGFpZ25zIGFuZCBvdXRjb21lczogMeKApjY0IG9mIGBBLVogYS16IDAtOSAuIF8gLWAu
        CgpkCgQFAgIFGlwgS2V5cyBtYWRlIGJ5IG90aGVyIHN5c3RlbXMgKHNvdXJjZV9ldmVudF9pZCk6IHByaW50YWJsZSBBU0NJSSB3
        aXRob3V0IHNwYWNlICgweDIx4oCmMHg3RSkuCgphCgQFAgIGGlkgSVNPIDQyMTc6IHRocmVlIGNhcGl0YWwgQVNDSUkgbGV0dGVy
        cyB0aGF0IHRoZSBzZXJ2ZXIga25vd3Mgd2l0aCB0aGVpciBleHBvbmVudCwgYFRSWWAuCgpiCgQFAgIHGlogUHJpbnRhYmxlIEFT
        Q0lJICgweDIw4oCmMHg3RSksIG5laXRoZXIgZmlyc3Qgbm9yIGxhc3QgYSBzcGFjZTogYDg1MTIzQWAsIGBCQU5LIENIQVJHRVNg
        LgoKUwoEBQICCBpLIElTTyA4NjAxIGNhbGVuZGFyIGRhdGUgYFlZWVktTU0tRERgIHRoYXQgZXhpc3RzLCAxODUwLTAxLTAx4oCm
        MjE5OS0xMi0zMS4KCngKBAUCAgkacCBCQ1AgNDc6IGEgbGFuZ3VhZ2Ugb2YgdHdvIG9yIHRocmVlIGxldHRlcnMgYW5kLCBpZiBu
        ZWVkIGJlLCBzdWJ0YWdzIG9mIDLigKY4IGxldHRlcnMgb3IgZGlnaXRzOiBgdHJgLCBgdHItVFJgLgoKwwEKBAUCAgoaugEgQW4g
        aWRlbnRpZmllciBhcyBwZW9wbGUgdHlwZSBpdCAocGhvbmUsIGUtbWFpbCwgVENLTiDigKYpOiBvbmUgbGluZSB3aXRob3V0IGNv
        bnRyb2wsIGJpZGlyZWN0aW9uYWwtb3ZlcnJpZGUgb3IKIHplcm8td2lkdGggY2hhcmFjdGVycy4gVGhlIHNlcnZpY2Ugbm9ybWFs
        aXNlcyBhbmQganVkZ2VzIGl0IGJ5IGl0cyBraW5kLgoKSwoEBQICCxpDIEFuIG9wYXF1ZSB0b2tlbiBtYWRlIGJ5IHRoZSBzZXJ2
        ZXI6IGJhc2U2NHVybCwgYEEtWiBhLXogMC05IC0gX2AuCgp7CgQFAgIMGnMgaW50NjQ6IG1pY3Jvc2Vjb25kcyBzaW5jZSAxOTcw
        LTAxLTAxVDAwOjAwOjAwWiwgYmV0d2VlbiAxODUwLTAxLTAxIGFuZCAyMjAwLTAxLTAxLiAwIGlzICJhYnNlbnQiIHVubGVzcyBy
        ZXF1aXJlZC4KClsKBAUCAg0aUyBBIGxhYmVsIGZvciBwZW9wbGUgYW5kIHJlcG9ydHM6IGFzIE5BTUU7IHByb2R1Y3QgY2F0ZWdv
        cmllcyBhbmQgYXR0cmlidXRlIHZhbHVlcy4KCk0KBAUCAg4aRSBBIG1ldGhvZCdzIG9yIHNlcnZpY2UncyBmdWxsIG5hbWU6IGBy
        ZWZsZWtzLnYxLkludGVyYWN0aW9uU2VydmljZWAuCgpeCgIEARpYIFdoYXQgYSBmaWVsZCBhY2NlcHRzIGluIGEgcmVxdWVzdC4g
        QWxsIGJyb2tlbiBydWxlcyBvZiBhIHJlcXVlc3QgYXJlIHJlcG9ydGVkIGF0IG9uY2UuCgpxCgQEAQIAGmkgQSBtZXNzYWdlIG11
        c3QgYmUgcHJlc2VudCwgYSBzdHJpbmcsIGxpc3Qgb3IgbWFwIG5vdCBlbXB0eSwgYSBudW1iZXIgbm90IDAsIGFuIGVudW0gbm90
        IGl0cyB6ZXJvIHZhbHVlLgoKGgoEBAECARoSIFVuaWNvZGUgc2NhbGFycy4KCjMKBAQBAgIaKyBVbmljb2RlIHNjYWxhcnM7IDAg
        PSBubyBsaW1pdCBvZiBpdHMgb3duLgoKRwoEBAECAxo/IEJ5dGVzIG9mIFVURi04LCBvciBvZiBhIGJ5dGVzIGZpZWxkOyAwID0g
        bm8gbGltaXQgb2YgaXRzIG93bi4KCioKBAQBAgQaIiBMZWFzdCBudW1iZXIgYWxsb3dlZCwgaW5jbHVzaXZlLgoKLQoEBAECBRol
        IEdyZWF0ZXN0IG51bWJlciBhbGxvd2VkLCBpbmNsdXNpdmUuCgptCgQEAQIGGmUgTW9zdCBpdGVtcyBvZiBhIGxpc3Qgb3IgZW50
        cmllcyBvZiBhIG1hcDsgMCA9IG5vIGxpbWl0IG9mIGl0cyBvd24uIEV2ZXJ5IGxpc3QgaW4gYSByZXF1ZXN0IGhhcyBvbmUuCgog
        CgQEAQIHGhggVGhlIGZvcm0gb2YgdGhlIHZhbHVlLgoKZgoEBAECCBpeIFBlcnNvbmFsIGRhdGE6IGtlcHQgc2VhbGVkIHVuZGVy
        IHRoZSBjdXN0b21lcidzIGtleSwgbmV2ZXIgbG9nZ2VkLCBuZXZlciBlY2hvZWQgaW4gYW4gZXJyb3IuCgpKCgQEAQIJGkIgU2V0
        IGJ5IHRoZSBzZXJ2ZXIgaW4gcmVwbGllczsgYSByZXF1ZXN0IHRoYXQgc2V0cyBpdCBpcyByZWZ1c2VkLgoKIwoEBAECChobIFRo
        ZSBmb3JtIG9mIGEgbWFwJ3Mga2V5cy4KCioKBAQBAgsaIiBVbmljb2RlIHNjYWxhcnMgb2YgYSBtYXAncyBrZXlzLgoKbAoEBAEC
        DBpkIFRoZSBpdGVtcyBhcmUganVkZ2VkIGFuZCBhbnN3ZXJlZCBvbmUgYnkgb25lOiB0aGVpciBicm9rZW4gcnVsZXMgcmVmdXNl
        IHRoZSBpdGVtLCBub3QgdGhlIHJlcXVlc3QuCgoqCgIEAhokIFdoYXQgYSBvbmVvZiBhY2NlcHRzIGluIGEgcmVxdWVzdC4KCigK
        BAQCAgAaICBPbmUgb2YgaXRzIGZpZWxkcyBtdXN0IGJlIHNldC4KCiAKAgcAGhogV2hhdCB0aGUgbWV0aG9kIGRlbWFuZHMuCgof
        CgIHARoZIFdoYXQgdGhlIGZpZWxkIGFjY2VwdHMuCgofCgIHAhoZIFdoYXQgdGhlIG9uZW9mIGFjY2VwdHMuCmIGcHJvdG8zCqI4
        ChdyZWZsZWtzL3YxL3N5c3RlbS5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvIjkKEkNoZWNrSGVh
        bHRoUmVxdWVzdBIjCgdzZXJ2aWNlGAEgASgJQgnCyxgFGIABQA5SB3NlcnZpY2UifAoTQ2hlY2tIZWFsdGhSZXNwb25zZRIxCgZz
        dGF0dXMYASABKA4yGS5yZWZsZWtzLnYxLlNlcnZpbmdTdGF0dXNSBnN0YXR1cxIyCgdyZWFzb25zGAIgAygLMhgucmVmbGVrcy52
        MS5IZWFsdGhSZWFzb25SB3JlYXNvbnMiPAoMSGVhbHRoUmVhc29uEhIKBGNvZGUYASABKAlSBGNvZGUSGAoHbWVzc2FnZRgCIAEo
        CVIHbWVzc2FnZSI5ChJXYXRjaEhlYWx0aFJlcXVlc3QSIwoHc2VydmljZRgBIAEoCUIJwssYBRiAAUAOUgdzZXJ2aWNlIp8BChNX
        YXRjaEhlYWx0aFJlc3BvbnNlEjEKBnN0YXR1cxgBIAEoDjIZLnJlZmxla3MudjEuU2VydmluZ1N0YXR1c1IGc3RhdHVzEjIKB3Jl
        YXNvbnMYAiADKAsyGC5yZWZsZWtzLnYxLkhlYWx0aFJlYXNvblIHcmVhc29ucxIhCghzaW5jZV91cxgDIAEoA0IGwssYAkAMUgdz
        aW5jZVVzIhYKFEdldFNlcnZlckluZm9SZXF1ZXN0IpkEChVHZXRTZXJ2ZXJJbmZvUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoCVIH
        dmVyc2lvbhIaCghyZXZpc2lvbhgCIAEoCVIIcmV2aXNpb24SGgoIcHJvdG9jb2wYAyABKAlSCHByb3RvY29sEicKD2NvbnRyYWN0
        X2RpZ2VzdBgEIAEoCVIOY29udHJhY3REaWdlc3QSGwoJc2VydmVyX2lkGAUgASgJUghzZXJ2ZXJJZBIqCg1zdGFydGVkX2F0X3Vz
        GAYgASgDQgbCyxgCQAxSC3N0YXJ0ZWRBdFVzEiwKDnNlcnZlcl90aW1lX3VzGAcgASgDQgbCyxgCQAxSDHNlcnZlclRpbWVVcxIU
        CgVlcG9jaBgIIAEoBFIFZXBvY2gSHQoKY29tbWl0X3NlcRgJIAEoBFIJY29tbWl0U2VxEhYKBmNhbGxlchgKIAEoCVIGY2FsbGVy
        Ej8KGGNlcnRpZmljYXRlX25vdF9hZnRlcl91cxgLIAEoA0IGwssYAkAMUhVjZXJ0aWZpY2F0ZU5vdEFmdGVyVXMSRQoGbGltaXRz
        GAwgAygLMi0ucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZvUmVzcG9uc2UuTGltaXRzRW50cnlSBmxpbWl0cxo5CgtMaW1pdHNFbnRy
        eRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoBFIFdmFsdWU6AjgBIjwKF0Rlc2NyaWJlU2VydmljZXNSZXF1ZXN0EiEK
        DHN1bW1hcnlfb25seRgBIAEoCFILc3VtbWFyeU9ubHkirwEKGERlc2NyaWJlU2VydmljZXNSZXNwb25zZRInCg9jb250cmFjdF9k
        aWdlc3QYASABKAlSDmNvbnRyYWN0RGlnZXN0EjoKCHNlcnZpY2VzGAIgAygLMh4ucmVmbGVrcy52MS5TZXJ2aWNlRGVzY3JpcHRp
        b25SCHNlcnZpY2VzEi4KE2ZpbGVfZGVzY3JpcHRvcl9zZXQYAyABKAxSEWZpbGVEZXNjcmlwdG9yU2V0ImoKElNlcnZpY2VEZXNj
        cmlwdGlvbhIbCglmdWxsX25hbWUYASABKAlSCGZ1bGxOYW1lEjcKB21ldGhvZHMYAiADKAsyHS5yZWZsZWtzLnYxLk1ldGhvZERl
        c2NyaXB0aW9uUgdtZXRob2RzIvMCChFNZXRob2REZXNjcmlwdGlvbhIbCglmdWxsX25hbWUYASABKAlSCGZ1bGxOYW1lEg4KAmlk
        GAIgASgHUgJpZBIUCgVzaGFwZRgDIAEoCVIFc2hhcGUSLAoFcm9sZXMYBCADKA4yFi5yZWZsZWtzLnYxLkNhbGxlclJvbGVSBXJv
        bGVzEisKBXJldHJ5GAUgASgOMhUucmVmbGVrcy52MS5SZXRyeVJ1bGVSBXJldHJ5Ei4KE2RlZmF1bHRfZGVhZGxpbmVfbXMYBiAB
        KA1SEWRlZmF1bHREZWFkbGluZU1zEi4KE21heGltdW1fZGVhZGxpbmVfbXMYByABKA1SEW1heGltdW1EZWFkbGluZU1zEiEKDHJl
        cXVlc3RfdHlwZRgIIAEoCVILcmVxdWVzdFR5cGUSIwoNcmVzcG9uc2VfdHlwZRgJIAEoCVIMcmVzcG9uc2VUeXBlEhgKB2NvbW1l
        bnQYCiABKAlSB2NvbW1lbnQiaAoWTGlzdENvbm5lY3Rpb25zUmVxdWVzdBIkCglwYWdlX3NpemUYASABKA1CB8LLGAMwyAFSCHBh
        Z2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCcLLGAUYgARAC1IJcGFnZVRva2VuIn8KF0xpc3RDb25uZWN0aW9uc1Jlc3BvbnNl
        EiYKD25leHRfcGFnZV90b2tlbhgBIAEoCVINbmV4dFBhZ2VUb2tlbhI8Cgtjb25uZWN0aW9ucxgCIAMoCzIaLnJlZmxla3MudjEu
        Q29ubmVjdGlvbkluZm9SC2Nvbm5lY3Rpb25zIpwECg5Db25uZWN0aW9uSW5mbxIbCglzZXJ2ZXJfaWQYASABKAlSCHNlcnZlcklk
        EhsKCWNsaWVudF9pZBgCIAEoCVIIY2xpZW50SWQSHAoJcHJpbmNpcGFsGAMgASgJUglwcmluY2lwYWwSIQoMcGVlcl9hZGRyZXNz
        GAQgASgJUgtwZWVyQWRkcmVzcxItChJjZXJ0aWZpY2F0ZV9zZXJpYWwYBSABKAlSEWNlcnRpZmljYXRlU2VyaWFsEhUKBmFnZV9t
        cxgGIAEoBFIFYWdlTXMSFwoHaWRsZV9tcxgHIAEoBFIGaWRsZU1zEiMKDWNhbGxzX3N0YXJ0ZWQYCCABKARSDGNhbGxzU3RhcnRl
        ZBImCg9jYWxsc19pbl9mbGlnaHQYCSABKA1SDWNhbGxzSW5GbGlnaHQSGgoIZHJhaW5pbmcYCiABKAhSCGRyYWluaW5nEiUKDmJ5
        dGVzX3JlY2VpdmVkGAsgASgEUg1ieXRlc1JlY2VpdmVkEh0KCmJ5dGVzX3NlbnQYDCABKARSCWJ5dGVzU2VudBIfCgt0bHNfdmVy
        c2lvbhgNIAEoCVIKdGxzVmVyc2lvbhIfCgt0bHNfcmVzdW1lZBgOIAEoCFIKdGxzUmVzdW1lZBI/ChhjZXJ0aWZpY2F0ZV9ub3Rf
        YWZ0ZXJfdXMYDyABKANCBsLLGAJADFIVY2VydGlmaWNhdGVOb3RBZnRlclVzKosBCg1TZXJ2aW5nU3RhdHVzEhoKFlNFUlZJTkdf
        U1RBVFVTX1VOS05PV04QABIaChZTRVJWSU5HX1NUQVRVU19TRVJWSU5HEAESHgoaU0VSVklOR19TVEFUVVNfTk9UX1NFUlZJTkcQ
        AhIiCh5TRVJWSU5HX1NUQVRVU19TRVJWSUNFX1VOS05PV04QAzKlBAoNU3lzdGVtU2VydmljZRJkCgtDaGVja0hlYWx0aBIeLnJl
        Zmxla3MudjEuQ2hlY2tIZWFsdGhSZXF1ZXN0Gh8ucmVmbGVrcy52MS5DaGVja0hlYWx0aFJlc3BvbnNlIhTCyxgQCgYBAgMEBQYQ
        ARjQDyCQThJgCgtXYXRjaEhlYWx0aBIeLnJlZmxla3MudjEuV2F0Y2hIZWFsdGhSZXF1ZXN0Gh8ucmVmbGVrcy52MS5XYXRjaEhl
        YWx0aFJlc3BvbnNlIg7CyxgKCgYBAgMEBQYQATABEmoKDUdldFNlcnZlckluZm8SIC5yZWZsZWtzLnYxLkdldFNlcnZlckluZm9S
        ZXF1ZXN0GiEucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZvUmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGNAPIJBOEnMKEERlc2NyaWJl
        U2VydmljZXMSIy5yZWZsZWtzLnYxLkRlc2NyaWJlU2VydmljZXNSZXF1ZXN0GiQucmVmbGVrcy52MS5EZXNjcmliZVNlcnZpY2Vz
        UmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGIgnIJBOEmsKD0xpc3RDb25uZWN0aW9ucxIiLnJlZmxla3MudjEuTGlzdENvbm5lY3Rp
        b25zUmVxdWVzdBojLnJlZmxla3MudjEuTGlzdENvbm5lY3Rpb25zUmVzcG9uc2UiD8LLGAsKAQUQARiIJyCQTkIDugIASrkeCkkK
        AQwaRCBTeXN0ZW1TZXJ2aWNlOiBpcyB0aGUgc2VydmVyIHdlbGwsIHdoYXQgaXMgaXQsIHdoYXQgZG9lcyBpdCBzcGVhay4KCnIK
        BAYAAgAaaiBUZWxscyB3aGV0aGVyIHRoZSBzZXJ2ZXIsIG9yIG9uZSBvZiBpdHMgc2VydmljZXMsIHRha2VzIGNhbGxzICh0aGUg
        c2VtYW50aWNzIG9mIGdSUEMncyBoZWFsdGggcHJvdG9jb2wpLgoKQQoEBgACARo5IFNlbmRzIHRoZSBoZWFsdGggYXQgb25jZSBh
        bmQgYWdhaW4gd2hlbmV2ZXIgaXQgY2hhbmdlcy4KCmYKBAYAAgIaXiBSZXR1cm5zIHZlcnNpb24sIGxpbWl0cyBhbmQgcHJlc2Vu
        dCBwb3NpdGlvbiBvZiB0aGUgc2VydmVyLCBhbmQgd2hvIGl0IHRha2VzIHRoZSBjYWxsZXIgZm9yLgoKYwoEBgACAxpbIFJldHVy
        bnMgdGhlIGNvbnRyYWN0IHRoZSBzZXJ2ZXIgd2FzIGJ1aWx0IHdpdGg6IHNlcnZpY2VzLCBtZXRob2RzIGFuZCB0aGUgZGVzY3Jp
        cHRvciBzZXQuCgo8CgQGAAIEGjQgTGlzdHMgdGhlIG9wZW4gY29ubmVjdGlvbnMgb2YgdGhpcyBzZXJ2ZXIgcHJvY2Vzcy4KCjEK
        AgUAGisgZ1JQQydzIGhlYWx0aCBzdGF0ZXMgd2l0aCBnUlBDJ3MgbnVtYmVycy4KCmAKBAUAAgMaWCBPbmx5IGZyb20gV2F0Y2hI
        ZWFsdGg6IG5vIHNlcnZpY2Ugb2YgdGhhdCBuYW1lOyBDaGVja0hlYWx0aCBhbnN3ZXJzIE5PVF9GT1VORCBpbnN0ZWFkLgoKVAoE
        BAACABpMIEZ1bGwgbmFtZSwgYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2aWNlYDsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEg
        d2hvbGUuCgopCgQEAQIAGiEgV2hldGhlciB0aGUgc2VydmljZSBzZXJ2ZXMgbm93LgoKMwoEBAECARorIFdoeSBpdCBpcyBub3Qg
        c2VydmluZzsgZW1wdHkgd2hpbGUgaXQgaXMuCgolCgIEAhofIFdoeSBzb21ldGhpbmcgZG9lcyBub3Qgc2VydmUuCgo8CgQEAgIA
        GjQgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgRElTS19GVUxMYCwgYERSQUlOSU5HYC4KCi4KBAQCAgEaJiBBIHNlbnRlbmNl
        IGluIHRoZSBjYWxsZXIncyBsYW5ndWFnZS4KCjMKBAQDAgAaKyBGdWxsIG5hbWU7IGVtcHR5ID0gdGhlIHNlcnZlciBhcyBhIHdo
        b2xlLgoKKQoEBAQCABohIFdoZXRoZXIgdGhlIHNlcnZpY2Ugc2VydmVzIG5vdy4KCjMKBAQEAgEaKyBXaHkgaXQgaXMgbm90IHNl
        cnZpbmc7IGVtcHR5IHdoaWxlIGl0IGlzLgoKIgoEBAQCAhoaIFdoZW4gaXQgY2hhbmdlZCB0byB0aGlzLgoKMQoEBAYCABopIFNl
        bWFudGljIHZlcnNpb24gb2YgdGhlIHNlcnZlciBwcm9ncmFtLgoKNgoEBAYCARouIFNvdXJjZSByZXZpc2lvbiBpdCB3YXMgYnVp
        bHQgZnJvbSwgb3IgZW1wdHkuCgopCgQEBgICGiEgVGhlIHdpcmUgcHJvdG9jb2w6IGByZWZsZWtzLzFgLgoKRgoEBAYCAxo+IDY0
        IGhleGFkZWNpbWFsIGRpZ2l0czsgZXF1YWwgZGlnZXN0cyBtZWFuIHRoZSBzYW1lIGNvbnRyYWN0LgoKPAoEBAYCBBo0IFRoZSBz
        ZXJ2ZXIgcHJvY2VzcydzIG93biBpZCwgcmFuZG9tIGF0IGVhY2ggc3RhcnQuCgobCgQEBgIFGhMgVVRDIG1pY3Jvc2Vjb25kcy4K
        ChsKBAQGAgYaEyBVVEMgbWljcm9zZWNvbmRzLgoKQQoEBAYCBxo5IFRoZSBuZXdlc3QgZHVyYWJsZSBjb21taXQsIGFuZCB0aGUg
        ZXBvY2ggaXQgYmVsb25ncyB0by4KCiIKBAQGAggaGiBUaGUgbGFzdCBkdXJhYmxlIGNvbW1pdC4KCkkKBAQGAgkaQSBXaG8gdGhl
        IHNlcnZlciB0YWtlcyB0aGUgY2FsbGVyIGZvcjogYHJlZmxla3M6Ly9icmFuY2gvMzQtMDAxYC4KCjAKBAQGAgoaKCBXaGVuIHRo
        ZSBzZXJ2ZXIncyBjZXJ0aWZpY2F0ZSBleHBpcmVzLgoKZwoEBAYCCxpfIExpbWl0cyBvZiB0aGlzIHNlcnZlciBieSBuYW1lIChg
        bWF4aW11bV9tZXNzYWdlX2J5dGVzYCksIGluIHRoZSB1bml0IHRoYXQgdGhlIG5hbWUgZW5kcyB3aXRoLgoKJwoEBAcCABofIExl
        YXZlIHRoZSBkZXNjcmlwdG9yIHNldCBvdXQuCgpGCgQECAIAGj4gNjQgaGV4YWRlY2ltYWwgZGlnaXRzOyBlcXVhbCBkaWdlc3Rz
        IG1lYW4gdGhlIHNhbWUgY29udHJhY3QuCgo2CgQECAIBGi4gQWxsIHNlcnZpY2VzIG9mIHRoZSBjb250cmFjdCwgaW4gbmFtZSBv
        cmRlci4KCmYKBAQIAgIaXiBBbiBlbmNvZGVkIGdvb2dsZS5wcm90b2J1Zi5GaWxlRGVzY3JpcHRvclNldCBvZiBhbGwgZmlsZXMg
        b2YgcmVmbGVrcy52MSB3aXRoIHRoZWlyIGNvbW1lbnRzLgoKIgoCBAkaHCBBIHNlcnZpY2UgYW5kIGl0cyBtZXRob2RzLgoKKgoE
        BAkCABoiIGByZWZsZWtzLnYxLkludGVyYWN0aW9uU2VydmljZWAuCgoqCgQECQIBGiIgSW4gdGhlIG9yZGVyIG9mIHRoZSAucHJv
        dG8gZmlsZS4KCjYKAgQKGjAgQSBtZXRob2QgYXMgdGhlIGNvbnRyYWN0J3Mgb3B0aW9ucyBkZWNsYXJlIGl0LgoKPAoEBAoCABo0
        IGByZWZsZWtzLnYxLkludGVyYWN0aW9uU2VydmljZS9SZWNvcmRJbnRlcmFjdGlvbmAuCgpDCgQECgIBGjsgRk5WLTFhIDMyIG9m
        IHRoZSBmdWxsIG5hbWU6IHRoZSBudW1iZXIgaW4gdGhlIENBTEwgZnJhbWUuCgpLCgQECgICGkMgYHVuYXJ5YCwgYHNlcnZlcl9z
        dHJlYW1pbmdgLCBgY2xpZW50X3N0cmVhbWluZ2AsIGBiaWRpcmVjdGlvbmFsYC4KCiEKBAQKAgMaGSBSb2xlcyB0aGF0IG1heSBj
        YWxsIGl0LgoKQQoEBAoCBBo5IFdoYXQgYSBjbGllbnQgbWF5IGRvIHdoZW4gaXQgZG9lcyBub3Qga25vdyB0aGUgb3V0Y29tZS4K
        CiwKBAQKAgUaJCBNaWxsaXNlY29uZHM7IG9uIHN0cmVhbXMgMCA9IG5vbmUuCgosCgQECgIGGiQgTWlsbGlzZWNvbmRzOyBvbiBz
        dHJlYW1zIDAgPSBub25lLgoKJQoEBAoCBxodIEZ1bGwgbmFtZXMgb2YgdGhlIG1lc3NhZ2VzLgoKKQoEBAoCCBohIEZ1bGwgbmFt
        ZSBvZiB0aGUgcmVwbHkgbWVzc2FnZS4KCisKBAQKAgkaIyBXaGF0IHRoZSBjb250cmFjdCdzIGNvbW1lbnQgc2F5cy4KChoKBAQL
        AgAaEiAx4oCmMjAwOyAwID0gNTAuCgo1CgQECwIBGi0gRnJvbSB0aGUgcHJldmlvdXMgcGFnZTsgZW1wdHkgPSBmaXJzdCBwYWdl
        LgoKHAoEBAwCABoUIEVtcHR5ID0gbGFzdCBwYWdlLgoKFwoEBAwCARoPIE9sZGVzdCBmaXJzdC4KChwKAgQNGhYgT25lIG9wZW4g
        Y29ubmVjdGlvbi4KCloKBAQNAgAaUiBUaGUgaWRzIGJ5IHdoaWNoIHRoZSB0d28gZW5kcyBuYW1lIGl0IGluIGVycm9ycyBhbmQg
        bG9nczogYHNlcnZlcl9pZC9jbGllbnRfaWRgLgoKLAoEBA0CARokIEVtcHR5IHVudGlsIHRoZSBjbGllbnQgc2FpZCBIRUxMTy4K
        CiQKBAQNAgIaHCBgcmVmbGVrczovL2JyYW5jaC8zNC0wMDFgLgoKOgoEBA0CAxoyIEFkZHJlc3MgYW5kIHBvcnQgb2YgdGhlIHBl
        ZXI6IGAxOTIuMC4yLjc6NTAxMjNgLgoKQQoEBA0CBBo5IFNlcmlhbCBudW1iZXIgb2YgdGhlIGNsaWVudCdzIGNlcnRpZmljYXRl
        LCBoZXhhZGVjaW1hbC4KCjkKBAQNAgUaMSBNaWxsaXNlY29uZHMgc2luY2UgdGhlIGNvbm5lY3Rpb24gd2FzIGFjY2VwdGVkLgoK
        NAoEBA0CBhosIE1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgbGFzdCBmcmFtZSBhcnJpdmVkLgoKTAoEBA0CBxpEIENhbGxzIHNpbmNl
        IHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgdGhvc2UgdW5kZXIgd2F5IGluY2x1ZGVkLgoKKAoEBA0CCBogIENhbGxzIHRo
        YXQgaGF2ZSBubyBTVEFUVVMgeWV0LgoKOQoEBA0CCRoxIEdPQVdBWSBoYXMgYmVlbiBzZW50IG9yIHJlY2VpdmVkOiBubyBuZXcg
        Y2FsbHMuCgpPCgQEDQIKGkcgQnl0ZXMgb2YgZnJhbWVzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgYmVmb3Jl
        IGVuY3J5cHRpb24uCgpPCgQEDQILGkcgQnl0ZXMgb2YgZnJhbWVzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwg
        YmVmb3JlIGVuY3J5cHRpb24uCgoUCgQEDQIMGgwgYFRMU3YxLjNgLgoKMwoEBA0CDRorIFdoZXRoZXIgYSB0aWNrZXQgcmVzdW1l
        ZCB0aGUgVExTIHNlc3Npb24uCgowCgQEDQIOGiggV2hlbiB0aGUgY2xpZW50J3MgY2VydGlmaWNhdGUgZXhwaXJlcy4KYgZwcm90
        bzM=
        """
}
