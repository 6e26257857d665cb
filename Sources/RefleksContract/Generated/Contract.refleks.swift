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
        Ct1PChdyZWZsZWtzL3YxL2NvbW1vbi5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvImgKDUFjY2Vz
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
        U1QQCxITCg9DSEFOTkVMX1BBUlRORVIQDEIDugIASvIzCsEECgEMGrsEIE1lc3NhZ2VzIGFuZCBlbnVtcyB0aGF0IGV2ZXJ5IHNl
        cnZpY2Ugb2YgcmVmbGVrcy52MSBzaGFyZXMuCgogQ29udmVudGlvbnMgb2YgdGhlIHdob2xlIGNvbnRyYWN0OgogLSBUaW1lcyBh
        cmUgYGludDY0IOKApl91c2A6IG1pY3Jvc2Vjb25kcyBzaW5jZSAxOTcwLTAxLTAxVDAwOjAwOjAwWi4gMCA9IGFic2VudC4KIC0g
        TW9uZXkgaXMgYGludDY0IGFtb3VudF9taW5vcmAgaW4gdGhlIGN1cnJlbmN5J3MgbWlub3IgdW5pdCAoa3VydcWfLCBjZW50KSB3
        aXRoIGFuIElTTyA0MjE3IGBjdXJyZW5jeWA7IGl0IGlzIG5ldmVyIGEKICAgZmxvYXRpbmctcG9pbnQgbnVtYmVyIGFuZCBjdXJy
        ZW5jaWVzIGFyZSBuZXZlciBzdW1tZWQgdG9nZXRoZXIuCiAtIEN1c3RvbWVyIGNvZGVzIGFyZSBzdHJpbmdzIG9mIDEwIGRpZ2l0
        cy4KIC0gRW51bXMgaGF2ZSBhIHplcm8gdmFsdWUgInVuc3BlY2lmaWVkIi4gQW4gdW5rbm93biBudW1iZXIgaXMgcmVmdXNlZCBp
        biByZXF1ZXN0cyBhbmQga2VwdCBpbiByZXBsaWVzLgogLSBUZXh0IGlzIFVURi04IGluIE5GQy4gTGVuZ3RocyBjb3VudCBVbmlj
        b2RlIHNjYWxhcnMuCgoiCgIFABocIFdoeSBwZXJzb25hbCBkYXRhIGlzIHJlYWQuCgpUCgQFAAIBGkwgVGhlIGN1c3RvbWVyIGlz
        IGJlaW5nIHNlcnZlZCBub3c6IGF0IHRoZSBjb3VudGVyLCBvbiB0aGUgcGhvbmUsIGluIGEgY2hhdC4KCjYKBAUAAgIaLiBBbiBv
        ZmZlciB0byB0aGlzIGN1c3RvbWVyIGlzIGJlaW5nIHByZXBhcmVkLgoKQgoEBQACAxo6IEEgY29tcGxhaW50IG9yIGNhc2Ugb2Yg
        dGhpcyBjdXN0b21lciBpcyBiZWluZyB3b3JrZWQgb24uCgpTCgQFAAIEGksgVGhlIGN1c3RvbWVyIGhhcyBhc2tlZCBmb3IgaGlz
        IGRhdGEgb3IgZm9yIGl0cyBjb3JyZWN0aW9uIChLVktLIGFydC4gMTEpLgoKLwoEBQACBRonIEZyYXVkIGlzIGJlaW5nIHByZXZl
        bnRlZCBvciBleGFtaW5lZC4KCikKBAUAAgYaISBFdmFsdWF0aW9uIG92ZXIgbWFueSBjdXN0b21lcnMuCgowCgQFAAIHGiggQSBz
        eXN0ZW0gc3luY2hyb25pc2VzIG9yIGltcG9ydHMgZGF0YS4KCisKBAUAAggaIyBBbiBhdWRpdG9yIG9yIGF1dGhvcml0eSBleGFt
        aW5lcy4KClMKAgQAGk0gV2hvIHJlYWRzIGFuZCB3aHk7IHJlcXVpcmVkIGluIGV2ZXJ5IHJlcXVlc3QgdGhhdCByZXR1cm5zIGRh
        dGEgb2YgYSBwZXJzb24uCgo6CgQEAAIAGjIgV2h5IHRoZSBkYXRhIGlzIHJlYWQuIENoZWNrZWQsIG5vdCB5ZXQgcmVjb3JkZWQu
        CgqfAQoEBAACARqWASBUaGUgcGVyc29uIG9yIGpvYiBiZWhpbmQgdGhlIGNhbGw6IGBheXNlLmtheWFgLCBgZXJwLW5pZ2h0bHlg
        LiBJREVOVCwgMeKApjY0LiBXaGVyZSBhbiBhZ2VudCBjZXJ0aWZpY2F0ZSBjYWxscywgaXQKIG11c3QgZXF1YWwgdGhlIGNlcnRp
        ZmljYXRlJ3MgaWQuCgo1CgIFARovIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIElkZW50aWZpZXJLaW5kLgoKRgoEBQEC
        ARo+IFR1cmtpc2ggY2l0aXplbidzIG51bWJlcjogMTEgZGlnaXRzLiBBdCBtb3N0IDEgcGVyIGN1c3RvbWVyLgoKRQoEBQECAho9
        IEZvcmVpZ25lcidzIG51bWJlcjogMTEgZGlnaXRzIGJlZ2lubmluZyB3aXRoIDk5LiBBdCBtb3N0IDEuCgorCgQFAQIDGiMgVGF4
        IG51bWJlcjogMTAgZGlnaXRzLiBBdCBtb3N0IDEuCgpiCgQFAQIEGlogVGhlIGN1c3RvbWVyJ3MgaWQgaW4gYW5vdGhlciBzeXN0
        ZW07IGBuYW1lc3BhY2VgIG5hbWVzIHRoZSBzeXN0ZW0uIEF0IG1vc3QgNSBwZXIgc3lzdGVtLgoKIgoEBQECBRoaIExveWFsdHkg
        Y2FyZC4gQXQgbW9zdCA1LgoKJAoEBQECBhocIEUtbWFpbCBhZGRyZXNzLiBBdCBtb3N0IDUuCgoxCgQFAQIHGikgUGhvbmUgbnVt
        YmVyLCBrZXB0IGFzIEUuMTY0LiBBdCBtb3N0IDUuCgpDCgQFAQIIGjsgQ29va2llLCBhZHZlcnRpc2luZyBpZCwgYXBwbGljYXRp
        b24gaW5zdGFuY2UuIEF0IG1vc3QgMTAuCgpwCgIEARpqIEFuIGlkZW50aWZpZXIgYXMgYSBjYWxsZXIga25vd3MgaXQ7IHRoZSBz
        ZXJ2ZXIgbm9ybWFsaXNlcyBpdCAoIjA1MzIgMTIzIDQ1IDY3IiBiZWNvbWVzICIrOTA1MzIxMjM0NTY3IikuCgo5CgQEAQIAGjEg
        RGVjaWRlcyBob3cgdGhlIHZhbHVlIGlzIG5vcm1hbGlzZWQgYW5kIGp1ZGdlZC4KCl4KBAQBAgEaViBUaGUgc3lzdGVtIG9mIGEg
        U09VUkNFX0lEIChyZXF1aXJlZCB0aGVyZSwgSURFTlQgMeKApjY0KTsgZW1wdHkgZm9yIHRoZSBvdGhlciBraW5kcy4KCi0KBAQB
        AgIaJSBBcyBwZW9wbGUgdHlwZSBpdCwgMeKApjI1NCBzY2FsYXJzLgoKVgoEBAECAxpOIFRydWUgd2hlbiB0aGUgY2FsbGVyIGhh
        cyB2ZXJpZmllZCBpdDogZG9jdW1lbnQgc2VlbiwgY29kZSBzZW50IGFuZCBhbnN3ZXJlZC4KCi0KAgQCGicgQW4gaWRlbnRpZmll
        ciBhcyB0aGUgc2VydmVyIGtlZXBzIGl0LgoKKAoEBAICABogIFdoYXQgc29ydCBvZiBpZGVudGlmaWVyIGl0IGlzLgoKMAoEBAIC
        ARooIFRoZSBzeXN0ZW0gb2YgYSBTT1VSQ0VfSUQsIGVsc2UgZW1wdHkuCgpECgQEAgICGjwgTm9ybWFsaXNlZDogRS4xNjQgcGhv
        bmUsIEFTQ0lJLWZvbGRlZCBlLW1haWwsIGRpZ2l0cyBvbmx5LgoKVAoEBAICAxpMIFRydWUgd2hlbiBzb21lYm9keSBoYXMgdmVy
        aWZpZWQgaXQ6IGRvY3VtZW50IHNlZW4sIGNvZGUgc2VudCBhbmQgYW5zd2VyZWQuCgo9CgQEAgIEGjUgV2hvIGJyb3VnaHQgaXQg
        Zmlyc3Q6IGEgcHJpbmNpcGFsLCBgYnJhbmNoLzM0LTAwMWAuCgo+CgQEAgIFGjYgVVRDIG1pY3Jvc2Vjb25kcyBvZiB0aGUgZXZl
        bnQgdGhhdCBicm91Z2h0IGl0IGZpcnN0LgoKPQoEBAICBho1IFVUQyBtaWNyb3NlY29uZHMgb2YgdGhlIG5ld2VzdCBldmVudCB0
        aGF0IG5hbWVkIGl0LgoKOQoCBAMaMyBOYW1lcyBvbmUgY3VzdG9tZXIsIGJ5IGNvZGUgb3IgYnkgb25lIGlkZW50aWZpZXIuCgpI
        CgQEAwIAGkAgMTAgZGlnaXRzLiBUaGUgY29kZSBvZiBhIG1lcmdlZCBjdXN0b21lciBzZWxlY3RzIHRoZSBzdXJ2aXZvci4KClUK
        BAQDAgEaTSBTZWxlY3RzIHRoZSBvbmUgY3VzdG9tZXIgd2hvIGhvbGRzIGl0OyBOT1RfRk9VTkQgd2hlbiBub2JvZHkgb3Igc2V2
        ZXJhbCBkby4KCjMKAgUCGi0gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJLaW5kLgoKMgoCBAQaLCBXaGF0
        IGEgY2FsbGVyIHN0YXRlcyBhYm91dCBhIG5ldyBjdXN0b21lci4KCiIKBAQEAgAaGiBQRVJTT04gd2hlbiB1bnNwZWNpZmllZC4K
        Cj0KBAQEAgEaNSAw4oCmMjAwIHNjYWxhcnM7IG11c3QgYmUgZW1wdHkgZm9yIGFuIG9yZ2FuaXNhdGlvbi4KCmwKBAQEAgIaZCAw
        4oCmMjAwIHNjYWxhcnM7IGFuIG9yZ2FuaXNhdGlvbidzIHdob2xlIG5hbWUuIEEgY3VzdG9tZXIgbWF5IGJlIGNyZWF0ZWQgYmVm
        b3JlIGhpcyBuYW1lIGlzIGtub3duLgoKOwoEBAQCAxozIGBZWVlZLU1NLUREYCwgbm90IGluIHRoZSBmdXR1cmU7IGVtcHR5ID0g
        dW5rbm93bi4KCjUKBAQEAgQaLSBCQ1AgNDcsIOKJpCAzNSBjaGFyYWN0ZXJzOyBgdHJgIHdoZW4gZW1wdHkuCgpjCgQEBAIFGlsg
        QnJhbmNoIGlkLCAw4oCmNjQ7IHRoZSBjYWxsZXIncyBicmFuY2ggd2hlbiBhIGJyYW5jaCBjZXJ0aWZpY2F0ZSBjYWxscyBhbmQg
        dGhpcyBpcyBlbXB0eS4KCmUKAgUDGl8gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgTW9uZXlLaW5kLiBUaGUga2luZCBn
        aXZlcyB0aGUgc2lnbjogYW1vdW50cyBhcmUgbmV2ZXIgbmVnYXRpdmUuCgozCgQFAwIBGisgR3Jvc3MsIHdpdGhvdXQgVkFUIChL
        RFYpLiBBZGRzIHRvIG1hcmdpbi4KCjQKBAUDAgIaLCBDb3N0IG9mIGdvb2RzIHNvbGQuIFN1YnRyYWN0cyBmcm9tIG1hcmdpbi4K
        CiAKBAUDAgMaGCBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgo5CgQFAwIEGjEgVmFsdWUgb2YgcmV0dXJuZWQgZ29vZHMuIFN1YnRy
        YWN0cyBmcm9tIG1hcmdpbi4KCi4KBAUDAgUaJiBNb25leSByZWNlaXZlZC4gTmV2ZXIgZW50ZXJzIG1hcmdpbi4KClcKBAUDAgYa
        TyBEZXBvc2l0cywgdHJhbnNmZXJzIGFuZCBvdGhlciB0dXJub3ZlciB0aGF0IGlzIG5vdCBvdXJzLiBOZXZlciBlbnRlcnMgbWFy
        Z2luLgoKQgoEBQMCBxo6IFdoYXQgc2VydmluZyBvbiB0aGUgY2hhbm5lbCBjb3N0LiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgo0
        CgQFAwIIGiwgQ29tcGVuc2F0aW9uIGdpdmVuLiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgofCgIEBRoZIE9uZSBhbW91bnQgb2Yg
        b25lIGtpbmQuCgo0CgQEBQIAGiwgR2l2ZXMgdGhlIGFtb3VudCBpdHMgbWVhbmluZyBhbmQgaXRzIHNpZ24uCgpCCgQEBQIBGjog
        TWlub3IgdW5pdHMsIDDigKYxLDAwMCwwMDAsMDAwLDAwMCwwMDAuIFplcm8gaXMgYWxsb3dlZC4KCjEKBAQFAgIaKSBJU08gNDIx
        NzogdGhyZWUgY2FwaXRhbCBsZXR0ZXJzLCBgVFJZYC4KCiwKAgQGGiYgVGhlIHN1bSBvZiBvbmUga2luZCBpbiBvbmUgY3VycmVu
        Y3kuCgovCgQEBgIAGicgV2hhdCBpdCBpczsgbnVtYmVycyBlcXVhbCB0aGUgZW51bSdzLgoKMQoEBAYCARopIElTTyA0MjE3OiB0
        aHJlZSBjYXBpdGFsIGxldHRlcnMsIGBUUllgLgoKHQoEBAYCAhoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCmUKAgQHGl8gTWFyZ2lu
        IGluIG9uZSBjdXJyZW5jeTogUkVWRU5VRSDiiJIgRElTQ09VTlQg4oiSIFJFVFVSTiDiiJIgQ09HUyDiiJIgQ0hBTk5FTF9DT1NU
        IOKIkiBSRU1FRFkuCgoxCgQEBwIAGikgSVNPIDQyMTc6IHRocmVlIGNhcGl0YWwgbGV0dGVycywgYFRSWWAuCgonCgQEBwIBGh8g
        TWlub3IgdW5pdHM7IG1heSBiZSBuZWdhdGl2ZS4KCi4KAgUEGiggTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ2hhbm5l
        bC4KCisKAgQIGiUgV2hhdCBhIGN1c3RvbWVyIGRpZCBvbiBvbmUgY2hhbm5lbC4KCisKBAQIAgAaIyBUaGUgY2hhbm5lbCB0aGF0
        IHRoZSBzdW1zIGFyZSBvZi4KCiYKBAQIAgEaHiBJbnRlcmFjdGlvbnMgY291bnRlZCwg4omlIDAuCgo2CgQECAICGi4gVGhlIGdy
        ZWF0ZXN0IG9jY3VycmVkX2F0X3VzIG9uIHRoaXMgY2hhbm5lbC4KCjAKBAQIAgMaKCBCeSBraW5kIGFuZCBjdXJyZW5jeSwgb3Jk
        ZXJlZCBieSBib3RoLgoKFgoEBAgCBBoOIEJ5IGN1cnJlbmN5LgoKMAoCBAkaKiBBIGN1c3RvbWVyJ3Mgc3VtcyBvdmVyIGFsbCBp
        bnRlcmFjdGlvbnMuCgomCgQECQIAGh4gSW50ZXJhY3Rpb25zIGNvdW50ZWQsIOKJpSAwLgoKMwoEBAkCARorIFVUQyBtaWNyb3Nl
        Y29uZHM7IDAgPSBubyBpbnRlcmFjdGlvbiB5ZXQuCgozCgQECQICGisgVVRDIG1pY3Jvc2Vjb25kczsgMCA9IG5vIGludGVyYWN0
        aW9uIHlldC4KClUKBAQJAgMaTSBCeSBraW5kIGFuZCBjdXJyZW5jeSwgb3JkZXJlZCBieSBib3RoOyBraW5kcyB3aXRob3V0IGFu
        eSBsaW5lIGFyZSBsZWZ0IG91dC4KChYKBAQJAgQaDiBCeSBjdXJyZW5jeS4KCjsKBAQJAgUaMyBPcmRlcmVkIGJ5IGNoYW5uZWw7
        IHVudXNlZCBjaGFubmVscyBhcmUgbGVmdCBvdXQuCgpqCgIEChpkIE9uZSBydWxlIHRoYXQgYSByZXF1ZXN0IChvciBhbiBpdGVt
        IG9mIGEgYmF0Y2ggb3IgcHVzaCkgYnJlYWtzLiBOZXZlciBjYXJyaWVzIHRoZSBvZmZlbmRpbmcgdmFsdWUuCgpLCgQECgIAGkMg
        VGhlIGZpZWxkJ3MgcGF0aCBpbiBwcm90byBuYW1lczogYGludGVyYWN0aW9uLm1vbmV5WzJdLmN1cnJlbmN5YC4KCi8KBAQKAgEa
        JyBTdGFibGUsIG1hY2hpbmUtcmVhZGFibGU6IGBUT09fTE9OR2AuCgpJCgQECgICGkEgQSBzZW50ZW5jZSBpbiB0aGUgY2FsbGVy
        J3MgbGFuZ3VhZ2Ugd2l0aCBsaW1pdCBhbmQgYWN0dWFsIHNpemUuCgpoCgIECxpiIFdoeSBvbmUgaXRlbSBvZiBhIGJhdGNoIG9y
        IHB1c2ggd2FzIHJlZnVzZWQ7IHRoZSBzYW1lIGluZm9ybWF0aW9uIGFzIHRoZSBTVEFUVVMgb2YgYSB1bmFyeSBjYWxsLgoKJwoE
        BAsCABofIGdSUEMncyBzdGF0dXMgbnVtYmVyLCAx4oCmMTYuCgo7CgQECwIBGjMgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBg
        SURFTVBPVEVOQ1lfQ09ORkxJQ1RgLgoKLgoEBAsCAhomIEEgc2VudGVuY2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKXgoE
        BAsCAxpWIEFsbCBicm9rZW4gcnVsZXMgb2YgdGhlIGl0ZW0sIDDigKYxMDA7IGVtcHR5IHVubGVzcyB0aGUgY29kZSBpcyAzLCBJ
        TlZBTElEX0FSR1VNRU5ULgoKaAoEBAsCBBpgIEZhY3RzIHRoYXQgZ28gd2l0aCB0aGUgcmVhc29uLCBieSBuYW1lOiBgZGlmZmVy
        aW5nX2ZpZWxkc2AsIGBvdGhlcl9jb2RlYC4gTmV2ZXIgcGVyc29uYWwgZGF0YS4KCmsKBAQLAgUaYyBNaWxsaXNlY29uZHMgdG8g
        d2FpdCBiZWZvcmUgc2VuZGluZyB0aGUgaXRlbSBhZ2FpbjsgMCA9IHNlbmRpbmcgaXQgYWdhaW4gdW5jaGFuZ2VkIHdpbGwgbm90
        IGhlbHAuCgo/CgQECwIGGjcgVHJ1ZSB3aGVuIHRoZXJlIHdlcmUgbW9yZSB2aW9sYXRpb25zIHRoYW4gYXJlIGxpc3RlZC4KCkEK
        AgQMGjsgQSBwbGFjZSBpbiB0aGUgbGVkZ2VyIGZyb20gd2hpY2ggYSBzdHJlYW0gY2FuIGJlIHJlc3VtZWQuCgqfAQoEBAwCABqW
        ASBJZGVudGl0eSBvZiB0aGUgbGVkZ2VyJ3MgaGlzdG9yeTsgYSByZXN0b3JlIGZyb20gYSBiYWNrdXAgYmVnaW5zIGEgbmV3IG9u
        ZSwgYW5kIHBvc2l0aW9ucyBvZiB0aGUgb2xkIGFyZSByZWZ1c2VkCiB3aXRoIE9VVF9PRl9SQU5HRSAvIEVQT0NIX0NIQU5HRUQu
        CgpICgQEDAIBGkAgRXZlcnl0aGluZyB1cCB0byBhbmQgaW5jbHVkaW5nIHRoaXMgY29tbWl0IGhhcyBiZWVuIGRlbGl2ZXJlZC4K
        YgZwcm90bzMKrV4KGXJlZmxla3MvdjEvY3VzdG9tZXIucHJvdG8SCnJlZmxla3MudjEaF3JlZmxla3MvdjEvY29tbW9uLnByb3Rv
        GhxyZWZsZWtzL3YxL2ludGVyYWN0aW9uLnByb3RvGhhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8i6AMKCEN1c3RvbWVyEhIKBGNv
        ZGUYASABKAlSBGNvZGUSLAoEa2luZBgCIAEoDjIYLnJlZmxla3MudjEuQ3VzdG9tZXJLaW5kUgRraW5kEjIKBnN0YXR1cxgDIAEo
        DjIaLnJlZmxla3MudjEuQ3VzdG9tZXJTdGF0dXNSBnN0YXR1cxIlCgpnaXZlbl9uYW1lGAQgASgJQgbCyxgCSAFSCWdpdmVuTmFt
        ZRInCgtmYW1pbHlfbmFtZRgFIAEoCUIGwssYAkgBUgpmYW1pbHlOYW1lEiUKCmJpcnRoX2RhdGUYBiABKAlCBsLLGAJIAVIJYmly
        dGhEYXRlEhoKCGxhbmd1YWdlGAcgASgJUghsYW5ndWFnZRIfCgtob21lX2JyYW5jaBgIIAEoCVIKaG9tZUJyYW5jaBIqCg1jcmVh
        dGVkX2F0X3VzGAkgASgDQgbCyxgCQAxSC2NyZWF0ZWRBdFVzEhgKB3ZlcnNpb24YCiABKARSB3ZlcnNpb24SOAoLaWRlbnRpZmll
        cnMYCyADKAsyFi5yZWZsZWtzLnYxLklkZW50aWZpZXJSC2lkZW50aWZpZXJzEiwKEmNoYW5nZWRfY29tbWl0X3NlcRgMIAEoBFIQ
        Y2hhbmdlZENvbW1pdFNlcUoECA0QHiKbAQoVQ3JlYXRlQ3VzdG9tZXJSZXF1ZXN0EjsKCGN1c3RvbWVyGAEgASgLMhcucmVmbGVr
        cy52MS5OZXdDdXN0b21lckIGwssYAggBUghjdXN0b21lchJFCgtpZGVudGlmaWVycxgCIAMoCzIbLnJlZmxla3MudjEuSWRlbnRp
        ZmllcklucHV0QgbCyxgCOCRSC2lkZW50aWZpZXJzIsgBChZDcmVhdGVDdXN0b21lclJlc3BvbnNlEhIKBGNvZGUYASABKAlSBGNv
        ZGUSGAoHY3JlYXRlZBgCIAEoCFIHY3JlYXRlZBIYCgd2ZXJzaW9uGAMgASgEUgd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEYBCABKARS
        CWNvbW1pdFNlcRIaCghyZXBsYXllZBgFIAEoCFIIcmVwbGF5ZWQSKwoRY29uZmxpY3RpbmdfY29kZXMYBiADKAlSEGNvbmZsaWN0
        aW5nQ29kZXMibQoSR2V0Q3VzdG9tZXJSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIG
        wssYAggBUgZhY2Nlc3MSHAoEY29kZRgCIAEoCUIIwssYBAgBQAFSBGNvZGUicAoTR2V0Q3VzdG9tZXJSZXNwb25zZRInChBhc19v
        Zl9jb21taXRfc2VxGAEgASgEUg1hc09mQ29tbWl0U2VxEjAKCGN1c3RvbWVyGAIgASgLMhQucmVmbGVrcy52MS5DdXN0b21lclII
        Y3VzdG9tZXIioAMKFVVwZGF0ZUN1c3RvbWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgECAFAAVIEY29kZRIxChBleHBlY3Rl
        ZF92ZXJzaW9uGAIgASgEQgbCyxgCCAFSD2V4cGVjdGVkVmVyc2lvbhIvCgpnaXZlbl9uYW1lGAMgASgJQgvCyxgHGMgBQAJIAUgA
        UglnaXZlbk5hbWWIAQESMQoLZmFtaWx5X25hbWUYBCABKAlCC8LLGAcYyAFAAkgBSAFSCmZhbWlseU5hbWWIAQESLAoKYmlydGhf
        ZGF0ZRgFIAEoCUIIwssYBEAISAFIAlIJYmlydGhEYXRliAEBEikKCGxhbmd1YWdlGAYgASgJQgjCyxgEGCNACUgDUghsYW5ndWFn
        ZYgBARIuCgtob21lX2JyYW5jaBgHIAEoCUIIwssYBBhAQARIBFIKaG9tZUJyYW5jaIgBAUINCgtfZ2l2ZW5fbmFtZUIOCgxfZmFt
        aWx5X25hbWVCDQoLX2JpcnRoX2RhdGVCCwoJX2xhbmd1YWdlQg4KDF9ob21lX2JyYW5jaCJtChZVcGRhdGVDdXN0b21lclJlc3Bv
        bnNlEhgKB3ZlcnNpb24YASABKARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAMg
        ASgIUghyZXBsYXllZCKXAQoVTG9va3VwQ3VzdG9tZXJSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNz
        Q29udGV4dEIGwssYAggBUgZhY2Nlc3MSQwoKaWRlbnRpZmllchgCIAEoCzIbLnJlZmxla3MudjEuSWRlbnRpZmllcklucHV0QgbC
        yxgCCAFSCmlkZW50aWZpZXIicwoWTG9va3VwQ3VzdG9tZXJSZXNwb25zZRInChBhc19vZl9jb21taXRfc2VxGAEgASgEUg1hc09m
        Q29tbWl0U2VxEjAKCGN1c3RvbWVyGAIgASgLMhQucmVmbGVrcy52MS5DdXN0b21lclIIY3VzdG9tZXIiygEKFlNlYXJjaEN1c3Rv
        bWVyc1JlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIlCgVx
        dWVyeRgCIAEoCUIPwssYCwgBEAIYyAFAAkgBUgVxdWVyeRIkCglwYWdlX3NpemUYAyABKA1CB8LLGAMwyAFSCHBhZ2VTaXplEigK
        CnBhZ2VfdG9rZW4YBCABKAlCCcLLGAUYgARAC1IJcGFnZVRva2VuIp8BChdTZWFyY2hDdXN0b21lcnNSZXNwb25zZRInChBhc19v
        Zl9jb21taXRfc2VxGAEgASgEUg1hc09mQ29tbWl0U2VxEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbhIz
        CgdtYXRjaGVzGAMgAygLMhkucmVmbGVrcy52MS5DdXN0b21lck1hdGNoUgdtYXRjaGVzIrMCCg1DdXN0b21lck1hdGNoEhIKBGNv
        ZGUYASABKAlSBGNvZGUSLAoEa2luZBgCIAEoDjIYLnJlZmxla3MudjEuQ3VzdG9tZXJLaW5kUgRraW5kEjIKBnN0YXR1cxgDIAEo
        DjIaLnJlZmxla3MudjEuQ3VzdG9tZXJTdGF0dXNSBnN0YXR1cxIlCgpnaXZlbl9uYW1lGAQgASgJQgbCyxgCSAFSCWdpdmVuTmFt
        ZRInCgtmYW1pbHlfbmFtZRgFIAEoCUIGwssYAkgBUgpmYW1pbHlOYW1lEiUKCmJpcnRoX2RhdGUYBiABKAlCBsLLGAJIAVIJYmly
        dGhEYXRlEh8KC2hvbWVfYnJhbmNoGAcgASgJUgpob21lQnJhbmNoEhQKBWV4YWN0GAggASgIUgVleGFjdCKkAQoUQWRkSWRlbnRp
        ZmllclJlcXVlc3QSHAoEY29kZRgBIAEoCUIIwssYBAgBQAFSBGNvZGUSQwoKaWRlbnRpZmllchgCIAEoCzIbLnJlZmxla3MudjEu
        SWRlbnRpZmllcklucHV0QgbCyxgCCAFSCmlkZW50aWZpZXISKQoQZXhwZWN0ZWRfdmVyc2lvbhgDIAEoBFIPZXhwZWN0ZWRWZXJz
        aW9uIoIBChVBZGRJZGVudGlmaWVyUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIdCgpjb21taXRfc2VxGAIgASgE
        Ugljb21taXRTZXESGgoIcmVwbGF5ZWQYAyABKAhSCHJlcGxheWVkEhQKBWFkZGVkGAQgASgIUgVhZGRlZCKnAQoXUmVtb3ZlSWRl
        bnRpZmllclJlcXVlc3QSHAoEY29kZRgBIAEoCUIIwssYBAgBQAFSBGNvZGUSQwoKaWRlbnRpZmllchgCIAEoCzIbLnJlZmxla3Mu
        djEuSWRlbnRpZmllcklucHV0QgbCyxgCCAFSCmlkZW50aWZpZXISKQoQZXhwZWN0ZWRfdmVyc2lvbhgDIAEoBFIPZXhwZWN0ZWRW
        ZXJzaW9uIm8KGFJlbW92ZUlkZW50aWZpZXJSZXNwb25zZRIYCgd2ZXJzaW9uGAEgASgEUgd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEY
        AiABKARSCWNvbW1pdFNlcRIaCghyZXBsYXllZBgDIAEoCFIIcmVwbGF5ZWQiygEKFUdldEN1c3RvbWVyMzYwUmVxdWVzdBI5CgZh
        Y2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEkAKCGN1c3RvbWVyGAIgASgLMhwu
        cmVmbGVrcy52MS5DdXN0b21lclNlbGVjdG9yQgbCyxgCCAFSCGN1c3RvbWVyEjQKEWxhc3RfaW50ZXJhY3Rpb25zGAMgASgNQgfC
        yxgDMMgBUhBsYXN0SW50ZXJhY3Rpb25zIqEDCgtDdXN0b21lcjM2MBInChBhc19vZl9jb21taXRfc2VxGAEgASgEUg1hc09mQ29t
        bWl0U2VxEjAKCGN1c3RvbWVyGAIgASgLMhQucmVmbGVrcy52MS5DdXN0b21lclIIY3VzdG9tZXISKgoGdG90YWxzGAMgASgLMhIu
        cmVmbGVrcy52MS5Ub3RhbHNSBnRvdGFscxI6ChdkYXlzX3NpbmNlX2xhc3RfY29udGFjdBgEIAEoDUgAUhRkYXlzU2luY2VMYXN0
        Q29udGFjdIgBARI5ChVuZXdlc3RfcmVjb3JkZWRfYXRfdXMYBSABKANCBsLLGAJADFISbmV3ZXN0UmVjb3JkZWRBdFVzEiwKDnNl
        cnZlcl90aW1lX3VzGAYgASgDQgbCyxgCQAxSDHNlcnZlclRpbWVVcxJEChFsYXN0X2ludGVyYWN0aW9ucxgeIAMoCzIXLnJlZmxl
        a3MudjEuSW50ZXJhY3Rpb25SEGxhc3RJbnRlcmFjdGlvbnNCGgoYX2RheXNfc2luY2VfbGFzdF9jb250YWN0SgQIBxAeIskBChRX
        YXRjaEN1c3RvbWVyUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNj
        ZXNzEkAKCGN1c3RvbWVyGAIgASgLMhwucmVmbGVrcy52MS5DdXN0b21lclNlbGVjdG9yQgbCyxgCCAFSCGN1c3RvbWVyEjQKEWxh
        c3RfaW50ZXJhY3Rpb25zGAMgASgNQgfCyxgDMMgBUhBsYXN0SW50ZXJhY3Rpb25zIsMBChVXYXRjaEN1c3RvbWVyUmVzcG9uc2US
        NgoIcG9zaXRpb24YASABKAsyGi5yZWZsZWtzLnYxLlN0cmVhbVBvc2l0aW9uUghwb3NpdGlvbhIaCghzbmFwc2hvdBgCIAEoCFII
        c25hcHNob3QSKQoQbmV3X2ludGVyYWN0aW9ucxgDIAEoDVIPbmV3SW50ZXJhY3Rpb25zEisKBHZpZXcYHiABKAsyFy5yZWZsZWtz
        LnYxLkN1c3RvbWVyMzYwUgR2aWV3KsMBCg5DdXN0b21lclN0YXR1cxIfChtDVVNUT01FUl9TVEFUVVNfVU5TUEVDSUZJRUQQABIa
        ChZDVVNUT01FUl9TVEFUVVNfQUNUSVZFEAESGgoWQ1VTVE9NRVJfU1RBVFVTX01FUkdFRBACEhoKFkNVU1RPTUVSX1NUQVRVU19F
        UkFTRUQQAxIeChpDVVNUT01FUl9TVEFUVVNfUkVTVFJJQ1RFRBAEEhwKGENVU1RPTUVSX1NUQVRVU19ERUNFQVNFRBAFMt4HCg9D
        dXN0b21lclNlcnZpY2USbAoOQ3JlYXRlQ3VzdG9tZXISIS5yZWZsZWtzLnYxLkNyZWF0ZUN1c3RvbWVyUmVxdWVzdBoiLnJlZmxl
        a3MudjEuQ3JlYXRlQ3VzdG9tZXJSZXNwb25zZSITwssYDwoEAQIDBRACGIgnILDqARJkCgtHZXRDdXN0b21lchIeLnJlZmxla3Mu
        djEuR2V0Q3VzdG9tZXJSZXF1ZXN0Gh8ucmVmbGVrcy52MS5HZXRDdXN0b21lclJlc3BvbnNlIhTCyxgQCgUBAgMEBRABGNAPILDq
        ARJsCg5VcGRhdGVDdXN0b21lchIhLnJlZmxla3MudjEuVXBkYXRlQ3VzdG9tZXJSZXF1ZXN0GiIucmVmbGVrcy52MS5VcGRhdGVD
        dXN0b21lclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcgsOoBEm0KDkxvb2t1cEN1c3RvbWVyEiEucmVmbGVrcy52MS5Mb29rdXBD
        dXN0b21lclJlcXVlc3QaIi5yZWZsZWtzLnYxLkxvb2t1cEN1c3RvbWVyUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEnAK
        D1NlYXJjaEN1c3RvbWVycxIiLnJlZmxla3MudjEuU2VhcmNoQ3VzdG9tZXJzUmVxdWVzdBojLnJlZmxla3MudjEuU2VhcmNoQ3Vz
        dG9tZXJzUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEYiCcgsOoBEmkKDUFkZElkZW50aWZpZXISIC5yZWZsZWtzLnYxLkFkZElkZW50
        aWZpZXJSZXF1ZXN0GiEucmVmbGVrcy52MS5BZGRJZGVudGlmaWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiIJyCw6gEScgoQUmVt
        b3ZlSWRlbnRpZmllchIjLnJlZmxla3MudjEuUmVtb3ZlSWRlbnRpZmllclJlcXVlc3QaJC5yZWZsZWtzLnYxLlJlbW92ZUlkZW50
        aWZpZXJSZXNwb25zZSITwssYDwoEAQIDBRACGIgnILDqARJiCg5HZXRDdXN0b21lcjM2MBIhLnJlZmxla3MudjEuR2V0Q3VzdG9t
        ZXIzNjBSZXF1ZXN0GhcucmVmbGVrcy52MS5DdXN0b21lcjM2MCIUwssYEAoFAQIDBAUQARjQDyCw6gESZQoNV2F0Y2hDdXN0b21l
        chIgLnJlZmxla3MudjEuV2F0Y2hDdXN0b21lclJlcXVlc3QaIS5yZWZsZWtzLnYxLldhdGNoQ3VzdG9tZXJSZXNwb25zZSINwssY
        CQoFAQIDBAUQATABQgO6AgBKuTMKXAoBDBpXIEN1c3RvbWVyU2VydmljZTogb25lIGNvZGUgcGVyIGluZGl2aWR1YWwsIGFuZCBl
        dmVyeXRoaW5nIGtub3duIGFib3V0IGhpbSBpbiBvbmUgdmlldy4KCuYBCgQGAAIAGt0BIENyZWF0ZXMgYSBjdXN0b21lciBhbmQg
        Z2l2ZXMgaGltIGEgY29kZS4gSWYgb25lIG9mIHRoZSBtZXJnZS1rZXkgaWRlbnRpZmllcnMgYWxyZWFkeSBiZWxvbmdzIHRvIGEg
        Y3VzdG9tZXIsIHRoYXQKIGN1c3RvbWVyIGlzIHJldHVybmVkIHdpdGggYGNyZWF0ZWRgIGZhbHNlOiB0d28gYnJhbmNoZXMgdGhh
        dCBjcmVhdGUgdGhlIHNhbWUgcGVyc29uIGF0IG9uY2UgZ2V0IE9ORSBjb2RlLgoKOwoEBgACARozIFJldHVybnMgYSBjdXN0b21l
        ciB3aXRoIGhpcyBpZGVudGlmaWVycywgYnkgY29kZS4KCnwKBAYAAgIadCBDaGFuZ2VzIGZpZWxkcyBvZiB0aGUgcHJvZmlsZS4g
        QW5zd2VycyBBQk9SVEVEIC8gVkVSU0lPTl9DT05GTElDVCB3aXRoIGBjdXJyZW50X3ZlcnNpb25gIHdoZW4gc29tZWJvZHkgd2Fz
        IGZhc3Rlci4KCjsKBAYAAgMaMyBSZXR1cm5zIHRoZSBvbmUgY3VzdG9tZXIgd2hvIGhvbGRzIGFuIGlkZW50aWZpZXIuCgpwCgQG
        AAIEGmggRmluZHMgY3VzdG9tZXJzIGJ5IG5hbWUsIHJlZ2FyZGxlc3Mgb2YgY2FzZSwgVHVya2lzaCBsZXR0ZXJzIGFuZCB3b3Jk
        IG9yZGVyOyBleGFjdCBtYXRjaGVzIGNvbWUgZmlyc3QuCgpzCgQGAAIFGmsgR2l2ZXMgYSBjdXN0b21lciBvbmUgbW9yZSBpZGVu
        dGlmaWVyLiBBTFJFQURZX0VYSVNUUyAvIElERU5USUZJRVJfVEFLRU4gbmFtZXMgdGhlIGhvbGRlciBpbiBgb3RoZXJfY29kZWAu
        CgouCgQGAAIGGiYgVGFrZXMgYW4gaWRlbnRpZmllciBmcm9tIGEgY3VzdG9tZXIuCgpUCgQGAAIHGkwgUmV0dXJucyB0aGUgd2hv
        bGUgdmlldyBvZiBhIGN1c3RvbWVyOiBpZGVudGl0eSwgdG90YWxzLCBsYXN0IGludGVyYWN0aW9ucy4KCqIBCgQGAAIIGpkBIFNl
        bmRzIHRoZSB2aWV3IGF0IG9uY2UgYW5kIGFnYWluIGFmdGVyIGV2ZXJ5IGNoYW5nZSBvZiB0aGlzIGN1c3RvbWVyOyBjaGFuZ2Vz
        IHRoYXQgY29tZSBmYXN0ZXIgdGhhbiB0aGUgcmVhZGVyCiB0YWtlcyB0aGVtIGFyZSBmb2xkZWQgaW50byBvbmUgbWVzc2FnZS4K
        CjUKAgUAGi8gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJTdGF0dXMuCgpKCgQFAAICGkIgSm9pbmVkIGlu
        dG8gYW5vdGhlciBjdXN0b21lcjsgdGhlIGNvZGUgcmVzb2x2ZXMgdG8gdGhlIHN1cnZpdm9yLgoKVgoEBQACAxpOIFBlcnNvbmFs
        IGRhdGEgZGVzdHJveWVkIG9uIHJlcXVlc3Q7IHJlYWRzIGFuc3dlciBOT1RfRk9VTkQgLyBTVUJKRUNUX0VSQVNFRC4KCjMKBAUA
        AgQaKyBQcm9jZXNzaW5nIGlzIHJlc3RyaWN0ZWQ6IGtlcHQsIG5vdCB1c2VkLgoKGgoEBQACBRoSIE5ldmVyIGNvbnRhY3RlZC4K
        CisKAgQAGiUgQSBjdXN0b21lciBhcyB0aGUgc2VydmVyIGtub3dzIGhpbS4KCiIKBAQAAgAaGiAxMCBkaWdpdHMsIG5ldmVyIHJl
        dXNlZC4KCi8KBAQAAgEaJyBXaGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQEAAICGjMgV2hldGhlciB0
        aGUgY3VzdG9tZXIgbWF5IGJlIHNlcnZlZCBhbmQgY29udGFjdGVkLgoKJAoEBAACAxocIEVtcHR5IGZvciBhbiBvcmdhbmlzYXRp
        b24uCgonCgQEAAIEGh8gQW4gb3JnYW5pc2F0aW9uJ3Mgd2hvbGUgbmFtZS4KCiEKBAQAAgUaGSBgWVlZWS1NTS1ERGAsIG9yIGVt
        cHR5LgoKLwoEBAACBhonIEJDUCA0NzsgYHRyYCB1bmxlc3Mgc3RhdGVkIG90aGVyd2lzZS4KCh4KBAQAAgcaFiBCcmFuY2ggaWQs
        IG9yIGVtcHR5LgoKGwoEBAACCBoTIFVUQyBtaWNyb3NlY29uZHMuCgpQCgQEAAIJGkggR3Jvd3MgYnkgb25lIHdpdGggZXZlcnkg
        Y2hhbmdlIG9mIHByb2ZpbGUgb3IgaWRlbnRpZmllcnM7IGJlZ2lucyBhdCAxLgoKKwoEBAACChojIE9yZGVyZWQgYnkga2luZCwg
        dGhlbiBmaXJzdCBzZWVuLgoKPgoEBAACCxo2IFRoZSBjb21taXQgdGhhdCBjaGFuZ2VkIHByb2ZpbGUgb3IgaWRlbnRpZmllcnMg
        bGFzdC4KCkAKAwQACRo5IEZvciBsYXRlciBwYXJ0czogbWVyZ2VkX2ludG8sIHJlc3RyaWN0aW9uLCBwZXJtaXNzaW9ucy4KCjQK
        BAQBAgAaLCBXaGF0IHRoZSBjYWxsZXIga25vd3Mgb2YgdGhlIG5ldyBjdXN0b21lci4KCjwKBAQBAgEaNCAw4oCmMzYsIGVhY2gg
        a2luZCB3aXRoaW4gaXRzIG1heGltdW0gcGVyIGN1c3RvbWVyLgoKFAoEBAICABoMIDEwIGRpZ2l0cy4KCl0KBAQCAgEaVSBGYWxz
        ZSB3aGVuIGFuIGlkZW50aWZpZXIgYWxyZWFkeSBiZWxvbmdlZCB0byB0aGlzIGN1c3RvbWVyLCB3aG8gd2FzIGxlZnQgYXMgaGUg
        d2FzLgoKPwoEBAICAho3IFRoZSBjdXN0b21lcidzIHZlcnNpb24sIDEgd2hlbiB0aGlzIGNhbGwgY3JlYXRlZCBoaW0uCgpHCgQE
        AgIDGj8gVGhlIGNvbW1pdCBvZiB0aGlzIGNoYW5nZTsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKbgoEBAIC
        BBpmIFRydWUgd2hlbiBhbiBlYXJsaWVyIGNhbGwgd2l0aCB0aGUgc2FtZSBpZGVtcG90ZW5jeSBrZXkgaGFkIGRvbmUgaXQ7IHRo
        ZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KClcKBAQCAgUaTyBDdXN0b21lcnMgb3RoZXIgdGhhbiBgY29kZWAgd2hvIGhv
        bGQgb25lIG9mIHRoZSBpZGVudGlmaWVycywgd2hpY2ggdGhleSBrZWVwLgoKHAoEBAMCABoUIFdobyByZWFkcyBhbmQgd2h5LgoK
        FAoEBAMCARoMIDEwIGRpZ2l0cy4KCi4KBAQEAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCiYKBAQE
        AgEaHiBUaGUgY3VzdG9tZXIgbWVhbnQgb3IgZm91bmQuCgoUCgQEBQIAGgwgMTAgZGlnaXRzLgoKMQoEBAUCARopIFRoZSB2ZXJz
        aW9uIHRoZSBjYWxsZXIgaGFzIHJlYWQsIOKJpSAxLgoKPwoEBAUCAho3IEFic2VudCA9IHVuY2hhbmdlZCwgZW1wdHkgPSBjbGVh
        cmVkOyAw4oCmMjAwIHNjYWxhcnMuCgo/CgQEBQIDGjcgQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9IGNsZWFyZWQ7IDDigKYy
        MDAgc2NhbGFycy4KCk8KBAQFAgQaRyBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgYFlZWVktTU0tRERgLCBu
        b3QgaW4gdGhlIGZ1dHVyZS4KCkYKBAQFAgUaPiBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gYHRyYDsgQkNQIDQ3LCDiiaQg
        MzUgY2hhcmFjdGVycy4KCj0KBAQFAgYaNSBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgSURFTlQsIDDigKY2
        NC4KCk8KBAQGAgAaRyBUaGUgdmVyc2lvbiBhZnRlciB0aGUgY2hhbmdlOyB0aGUgZXhwZWN0ZWQgb25lIHdoZW4gbm90aGluZyBk
        aWZmZXJlZC4KCkcKBAQGAgEaPyBUaGUgY29tbWl0IG9mIHRoaXMgY2hhbmdlOyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5h
        bCBvbmUuCgpcCgQEBgICGlQgVHJ1ZSB3aGVuIHRoZSBzYW1lIGNhbGwgaGFkIGJlZW4gY29tbWl0dGVkIGJlZm9yZTsgdGhlIGFu
        c3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKHAoEBAcCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKRgoEBAcCARo+IFRoZSBpZGVu
        dGlmaWVyIHRvIGxvb2sgdXA7IG5vcm1hbGlzZWQgYmVmb3JlIGl0IGlzIGNvbXBhcmVkLgoKLgoEBAgCABomIFRoZSBjb21taXQg
        dGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKJgoEBAgCARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KChwKBAQJAgAa
        FCBXaG8gcmVhZHMgYW5kIHdoeS4KCmYKBAQJAgEaXiBPbmUgb3IgbW9yZSB3b3JkcyBvZiBhIG5hbWUsIGVhY2ggbWF5IGJlIGEg
        YmVnaW5uaW5nIG9mIGF0IGxlYXN0IDIgbGV0dGVyczsgMuKApjIwMCBzY2FsYXJzLgoKGgoEBAkCAhoSIDHigKYyMDA7IDAgPSA1
        MC4KCjUKBAQJAgMaLSBGcm9tIHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgouCgQECgIAGiYgVGhlIGNv
        bW1pdCB0aGF0IHRoZSBhbnN3ZXIgcmVmbGVjdHMuCgocCgQECgIBGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgo1CgQECgICGi0gRXhh
        Y3QgbWF0Y2hlcyBmaXJzdCwgdGhlbiBieSBuYW1lIGFuZCBjb2RlLgoKIQoCBAsaGyBPbmUgaGl0IG9mIGEgbmFtZSBzZWFyY2gu
        CgoUCgQECwIAGgwgMTAgZGlnaXRzLgoKLwoEBAsCARonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhlIGVudW0ncy4KCjsK
        BAQLAgIaMyBXaGV0aGVyIHRoZSBjdXN0b21lciBtYXkgYmUgc2VydmVkIGFuZCBjb250YWN0ZWQuCgoaCgQECwIDGhIgMOKApjIw
        MCBzY2FsYXJzLgoKOAoEBAsCBBowIDDigKYyMDAgc2NhbGFyczsgYW4gb3JnYW5pc2F0aW9uJ3Mgd2hvbGUgbmFtZS4KCiEKBAQL
        AgUaGSBgWVlZWS1NTS1ERGAsIG9yIGVtcHR5LgoKHAoEBAsCBhoUIEJyYW5jaCBpZCwgMOKApjY0LgoKVQoEBAsCBxpNIFRoZSBx
        dWVyeSBtYXRjaGVzIGxldHRlciBieSBsZXR0ZXIsIG5vdCBvbmx5IGFmdGVyIGZvbGRpbmcgVHVya2lzaCBsZXR0ZXJzLgoKFAoE
        BAwCABoMIDEwIGRpZ2l0cy4KCiAKBAQMAgEaGCBUaGUgaWRlbnRpZmllciB0byBhZGQuCgo+CgQEDAICGjYgVGhlIHZlcnNpb24g
        dGhlIGNhbGxlciBoYXMgcmVhZDsgMCA9IHdoYXRldmVyIGl0IGlzLgoKMAoEBA0CABooIFRoZSBjdXN0b21lcidzIHZlcnNpb24g
        YWZ0ZXIgdGhlIGNhbGwuCgpHCgQEDQIBGj8gVGhlIGNvbW1pdCBvZiB0aGlzIGNoYW5nZTsgYSByZXBsYXkgYW5zd2VycyB0aGUg
        b3JpZ2luYWwgb25lLgoKXAoEBA0CAhpUIFRydWUgd2hlbiB0aGUgc2FtZSBjYWxsIGhhZCBiZWVuIGNvbW1pdHRlZCBiZWZvcmU7
        IHRoZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KCjEKBAQNAgMaKSBGYWxzZSB3aGVuIHRoZSBjdXN0b21lciBhbHJlYWR5
        IGhhZCBpdC4KChQKBAQOAgAaDCAxMCBkaWdpdHMuCgo6CgQEDgIBGjIgVGhlIGlkZW50aWZpZXIgdG8gcmVtb3ZlOyBgdmVyaWZp
        ZWRgIGlzIGlnbm9yZWQuCgo+CgQEDgICGjYgVGhlIHZlcnNpb24gdGhlIGNhbGxlciBoYXMgcmVhZDsgMCA9IHdoYXRldmVyIGl0
        IGlzLgoKMAoEBA8CABooIFRoZSBjdXN0b21lcidzIHZlcnNpb24gYWZ0ZXIgdGhlIGNhbGwuCgpHCgQEDwIBGj8gVGhlIGNvbW1p
        dCBvZiB0aGlzIGNoYW5nZTsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKXAoEBA8CAhpUIFRydWUgd2hlbiB0
        aGUgc2FtZSBjYWxsIGhhZCBiZWVuIGNvbW1pdHRlZCBiZWZvcmU7IHRoZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KChwK
        BAQQAgAaFCBXaG8gcmVhZHMgYW5kIHdoeS4KCiYKBAQQAgEaHiBUaGUgY3VzdG9tZXIgbWVhbnQgb3IgZm91bmQuCgpJCgQEEAIC
        GkEgSG93IG1hbnkgb2YgdGhlIG5ld2VzdCBpbnRlcmFjdGlvbnMgdG8gcmV0dXJuOiAx4oCmMjAwOyAwID0gMjAuCgonCgIEERoh
        IFRoZSB3aG9sZSB2aWV3IG9mIG9uZSBjdXN0b21lci4KCkQKBAQRAgAaPCBUaGUgdmlldyBob2xkcyBldmVyeXRoaW5nIHVwIHRv
        IGFuZCBpbmNsdWRpbmcgdGhpcyBjb21taXQuCgouCgQEEQIBGiYgSWRlbnRpdHk6IG5hbWVzLCBjb2RlcywgaWRlbnRpZmllcnMu
        Cgo6CgQEEQICGjIgU3VtcyBvdmVyIGFsbCBpbnRlcmFjdGlvbnMsIGJ5IGtpbmQgYW5kIGNoYW5uZWwuCgrdAQoEBBECAxrUASBN
        aWRuaWdodHMgaW4gRXVyb3BlL0lzdGFuYnVsIGJldHdlZW4gdGhlIG5ld2VzdCBjb250YWN0IChhbiBpbnRlcmFjdGlvbiB3aXRo
        IHRoZSBjdXN0b21lciBoaW1zZWxmOiBubyBsYXRlIGRlbGl2ZXJ5LAogZHVlIHBheW1lbnQsIGFkdmVydGlzZW1lbnQgc2hvd24g
        b3IgcHVibGljIG1lbnRpb24pIGFuZCBub3csIOKJpSAwOyBhYnNlbnQgd2l0aG91dCBjb250YWN0cy4KCjoKBAQRAgQaMiBXaGVu
        IHRoZSBzZXJ2ZXIgcmVjb3JkZWQgdGhlIG5ld2VzdCBpbnRlcmFjdGlvbi4KCi4KBAQRAgUaJiBUaGUgc2VydmVyJ3MgY2xvY2sg
        d2hlbiBpdCBhbnN3ZXJlZC4KClUKAwQRCRpOIEZvciBsYXRlciBwYXJ0czogc2NvcmUsIHNlcnZpY2UgbGV2ZWwsIGxpZmVjeWNs
        ZSwgY2FzZXMsIHBlcm1pc3Npb25zLCBmYWN0cy4KCp0BCgQEEQIGGpQBIE5ld2VzdCBmaXJzdCwgb3JkZXJlZCBieSBvY2N1cnJl
        ZF9hdF91cyBhbmQgaW50ZXJhY3Rpb25faWQuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZpZWxkLCBzbyB0aGF0IGEgc2VydmVyIGFw
        cGVuZHMKIHN0b3JlZCBieXRlcyB0byBhbiBlbmNvZGVkIGhlYWQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQE
        EgIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKTwoEBBICAhpHIEhvdyBtYW55IG9mIHRoZSBuZXdlc3QgaW50ZXJh
        Y3Rpb25zIGVhY2ggdmlldyBob2xkczogMeKApjIwMDsgMCA9IDIwLgoKLgoEBBMCABomIFdoZXJlIHRoZSB2aWV3IHN0YW5kcyBp
        biB0aGUgbGVkZ2VyLgoKTwoEBBMCARpHIFRydWUgZm9yIHRoZSBmaXJzdCBtZXNzYWdlLCB3aGljaCBpcyB0aGUgcHJlc2VudCBz
        dGF0ZSBhbmQgbm8gY2hhbmdlLgoKegoEBBMCAhpyIEhvdyBtYW55IGludGVyYWN0aW9ucyB3ZXJlIHJlY29yZGVkIHNpbmNlIHRo
        ZSBtZXNzYWdlIGJlZm9yZTsgMCBpbiBhIHNuYXBzaG90IGFuZCB3aGVuIG9ubHkgdGhlIHByb2ZpbGUgY2hhbmdlZC4KClQKBAQT
        AgMaTCBUaGUgd2hvbGUgdmlldyBhcyBvZiB0aGUgcG9zaXRpb247IHNldmVyYWwgY29tbWl0cyBtYXkgaGF2ZSBiZWVuIGNvbWJp
        bmVkLgpiBnByb3RvMwrycAoccmVmbGVrcy92MS9pbnRlcmFjdGlvbi5wcm90bxIKcmVmbGVrcy52MRoXcmVmbGVrcy92MS9jb21t
        b24ucHJvdG8aGHJlZmxla3MvdjEvb3B0aW9ucy5wcm90byKJCgoLSW50ZXJhY3Rpb24SLwoNc291cmNlX3N5c3RlbRgBIAEoCUIK
        wssYBggBGEBABFIMc291cmNlU3lzdGVtEjMKD3NvdXJjZV9ldmVudF9pZBgCIAEoCUILwssYBwgBGIABQAVSDXNvdXJjZUV2ZW50
        SWQSNwoEdHlwZRgDIAEoDjIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25UeXBlQgbCyxgCCAFSBHR5cGUSJwoFcGhhc2UYBCABKA4y
        ES5yZWZsZWtzLnYxLlBoYXNlUgVwaGFzZRIzCglkaXJlY3Rpb24YBSABKA4yFS5yZWZsZWtzLnYxLkRpcmVjdGlvblIJZGlyZWN0
        aW9uEjUKB2NoYW5uZWwYBiABKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAIIAVIHY2hhbm5lbBIgCgZicmFuY2gYByABKAlC
        CMLLGAQYQEAEUgZicmFuY2gSHgoFYWdlbnQYCCABKAlCCMLLGAQYQEAEUgVhZ2VudBIuCg5vY2N1cnJlZF9hdF91cxgJIAEoA0II
        wssYBAgBQAxSDG9jY3VycmVkQXRVcxIzChBkdXJhdGlvbl9zZWNvbmRzGAogASgNQgjCyxgEMID1JFIPZHVyYXRpb25TZWNvbmRz
        EjkKBWl0ZW1zGAsgAygLMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvbkl0ZW1CBsLLGAI4ZFIFaXRlbXMSMwoFbW9uZXkYDCADKAsy
        FS5yZWZsZWtzLnYxLk1vbmV5TGluZUIGwssYAjggUgVtb25leRIkCghjYW1wYWlnbhgNIAEoCUIIwssYBBhAQARSCGNhbXBhaWdu
        EiYKCXJlZmVyc190bxgOIAEoCUIJwssYBRiAAUAFUghyZWZlcnNUbxIiCgdvdXRjb21lGA8gASgJQgjCyxgEGEBABFIHb3V0Y29t
        ZRIiCglkdWVfYXRfdXMYECABKANCBsLLGAJADFIHZHVlQXRVcxIrCgxzdWJqZWN0X2NvZGUYFCABKAlCBsLLGAJAAUgAUgtzdWJq
        ZWN0Q29kZRJVChNzdWJqZWN0X2lkZW50aWZpZXJzGBUgASgLMhoucmVmbGVrcy52MS5JZGVudGlmaWVyTGlzdEIGwssYAkgBSABS
        EnN1YmplY3RJZGVudGlmaWVycxIiCgRub3RlGBYgASgJQg7CyxgKGKAfIIAgQANIAVIEbm90ZRJaCgphdHRyaWJ1dGVzGBcgAygL
        MicucmVmbGVrcy52MS5JbnRlcmFjdGlvbi5BdHRyaWJ1dGVzRW50cnlCEcLLGA0YgAI4IEANSAFYBGBAUgphdHRyaWJ1dGVzEi0K
        DmludGVyYWN0aW9uX2lkGB4gASgEQgbCyxgCUAFSDWludGVyYWN0aW9uSWQSKwoNY3VzdG9tZXJfY29kZRgfIAEoCUIGwssYAlAB
        UgxjdXN0b21lckNvZGUSLgoOcmVjb3JkZWRfYXRfdXMYICABKANCCMLLGARADFABUgxyZWNvcmRlZEF0VXMSJQoKY29tbWl0X3Nl
        cRghIAEoBEIGwssYAlABUgljb21taXRTZXEaPQoPQXR0cmlidXRlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIg
        ASgJUgV2YWx1ZToCOAFCEQoHc3ViamVjdBIGwssYAggBSgQIERAUSgQIGBAeSgQIIhAoIlkKDklkZW50aWZpZXJMaXN0EkcKC2lk
        ZW50aWZpZXJzGAEgAygLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCCMLLGAQIATgKUgtpZGVudGlmaWVycyLrAQoPSW50
        ZXJhY3Rpb25JdGVtEiQKB3Byb2R1Y3QYASABKAlCCsLLGAYIARhAQAdSB3Byb2R1Y3QSJAoIY2F0ZWdvcnkYAiABKAlCCMLLGAQY
        ZEANUghjYXRlZ29yeRI0Cg5xdWFudGl0eV9taWxsaRgDIAEoA0INwssYCSgAMICglKWNHVINcXVhbnRpdHlNaWxsaRIyCgxhbW91
        bnRfbWlub3IYBCABKANCD8LLGAsoADCAgJqm6q/jAVILYW1vdW50TWlub3ISIgoIY3VycmVuY3kYBSABKAlCBsLLGAJABlIIY3Vy
        cmVuY3kixQEKGFJlY29yZEludGVyYWN0aW9uUmVxdWVzdBJBCgtpbnRlcmFjdGlvbhgBIAEoCzIXLnJlZmxla3MudjEuSW50ZXJh
        Y3Rpb25CBsLLGAIIAVILaW50ZXJhY3Rpb24SKgoRY3JlYXRlX2lmX21pc3NpbmcYAiABKAhSD2NyZWF0ZUlmTWlzc2luZxI6Cgxu
        ZXdfY3VzdG9tZXIYAyABKAsyFy5yZWZsZWtzLnYxLk5ld0N1c3RvbWVyUgtuZXdDdXN0b21lciL/AQoZUmVjb3JkSW50ZXJhY3Rp
        b25SZXNwb25zZRIlCg5pbnRlcmFjdGlvbl9pZBgBIAEoBFINaW50ZXJhY3Rpb25JZBIjCg1jdXN0b21lcl9jb2RlGAIgASgJUgxj
        dXN0b21lckNvZGUSHQoKY29tbWl0X3NlcRgDIAEoBFIJY29tbWl0U2VxEiwKDnJlY29yZGVkX2F0X3VzGAQgASgDQgbCyxgCQAxS
        DHJlY29yZGVkQXRVcxIaCghyZXBsYXllZBgFIAEoCFIIcmVwbGF5ZWQSLQoHZWZmZWN0cxgGIAEoCzITLnJlZmxla3MudjEuRWZm
        ZWN0c1IHZWZmZWN0cyK5AgoHRWZmZWN0cxIpChBjdXN0b21lcl9jcmVhdGVkGAEgASgIUg9jdXN0b21lckNyZWF0ZWQSIQoMbmV3
        X2N1c3RvbWVyGAIgASgIUgtuZXdDdXN0b21lchI4ChhpbnRlcmFjdGlvbl9jb3VudF9iZWZvcmUYAyABKARSFmludGVyYWN0aW9u
        Q291bnRCZWZvcmUSNgoXaW50ZXJhY3Rpb25fY291bnRfYWZ0ZXIYBCABKARSFWludGVyYWN0aW9uQ291bnRBZnRlchIvCgZ0b3Rh
        bHMYBSADKAsyFy5yZWZsZWtzLnYxLlRvdGFsQ2hhbmdlUgZ0b3RhbHMSNwoIY29uZmxpY3QYBiABKAsyGy5yZWZsZWtzLnYxLlN1
        YmplY3RDb25mbGljdFIIY29uZmxpY3RKBAgHEB4imAEKC1RvdGFsQ2hhbmdlEikKBGtpbmQYASABKA4yFS5yZWZsZWtzLnYxLk1v
        bmV5S2luZFIEa2luZBIaCghjdXJyZW5jeRgCIAEoCVIIY3VycmVuY3kSIQoMYmVmb3JlX21pbm9yGAMgASgDUgtiZWZvcmVNaW5v
        chIfCgthZnRlcl9taW5vchgEIAEoA1IKYWZ0ZXJNaW5vciIyCg9TdWJqZWN0Q29uZmxpY3QSHwoLb3RoZXJfY29kZXMYASADKAlS
        Cm90aGVyQ29kZXMigAEKHVJlY29yZEludGVyYWN0aW9uQmF0Y2hSZXF1ZXN0EkcKBWl0ZW1zGAEgAygLMiQucmVmbGVrcy52MS5S
        ZWNvcmRJbnRlcmFjdGlvblJlcXVlc3RCC8LLGAcIATj0A2gBUgVpdGVtcxIWCgZhdG9taWMYAiABKAhSBmF0b21pYyJxCh5SZWNv
        cmRJbnRlcmFjdGlvbkJhdGNoUmVzcG9uc2USMAoHcmVzdWx0cxgBIAMoCzIWLnJlZmxla3MudjEuSXRlbVJlc3VsdFIHcmVzdWx0
        cxIdCgpjb21taXRfc2VxGAIgASgEUgljb21taXRTZXEijAEKCkl0ZW1SZXN1bHQSQwoIcmVjb3JkZWQYASABKAsyJS5yZWZsZWtz
        LnYxLlJlY29yZEludGVyYWN0aW9uUmVzcG9uc2VIAFIIcmVjb3JkZWQSLwoHcmVmdXNlZBgCIAEoCzITLnJlZmxla3MudjEuUmVm
        dXNhbEgAUgdyZWZ1c2VkQggKBnJlc3VsdCJ0CghQdXNoSXRlbRIiCghzZXF1ZW5jZRgBIAEoBEIGwssYAggBUghzZXF1ZW5jZRJE
        CgZyZWNvcmQYAiABKAsyJC5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9uUmVxdWVzdEIGwssYAggBUgZyZWNvcmQipQEKB1B1
        c2hBY2sSGgoIc2VxdWVuY2UYASABKARSCHNlcXVlbmNlEkMKCHJlY29yZGVkGAIgASgLMiUucmVmbGVrcy52MS5SZWNvcmRJbnRl
        cmFjdGlvblJlc3BvbnNlSABSCHJlY29yZGVkEi8KB3JlZnVzZWQYAyABKAsyEy5yZWZsZWtzLnYxLlJlZnVzYWxIAFIHcmVmdXNl
        ZEIICgZyZXN1bHQicwoLU291cmNlRXZlbnQSLwoNc291cmNlX3N5c3RlbRgBIAEoCUIKwssYBggBGEBABFIMc291cmNlU3lzdGVt
        EjMKD3NvdXJjZV9ldmVudF9pZBgCIAEoCUILwssYBwgBGIABQAVSDXNvdXJjZUV2ZW50SWQi0AEKFUdldEludGVyYWN0aW9uUmVx
        dWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEi8KDmludGVyYWN0
        aW9uX2lkGAIgASgEQgbCyxgCKAFIAFINaW50ZXJhY3Rpb25JZBI8Cgxzb3VyY2VfZXZlbnQYAyABKAsyFy5yZWZsZWtzLnYxLlNv
        dXJjZUV2ZW50SABSC3NvdXJjZUV2ZW50Qg0KA2tleRIGwssYAggBInwKFkdldEludGVyYWN0aW9uUmVzcG9uc2USJwoQYXNfb2Zf
        Y29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRI5CgtpbnRlcmFjdGlvbhgeIAEoCzIXLnJlZmxla3MudjEuSW50ZXJhY3Rp
        b25SC2ludGVyYWN0aW9uIp4DChdMaXN0SW50ZXJhY3Rpb25zUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFj
        Y2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEkAKCGN1c3RvbWVyGAIgASgLMhwucmVmbGVrcy52MS5DdXN0b21lclNlbGVjdG9y
        QgbCyxgCCAFSCGN1c3RvbWVyEh8KB2Zyb21fdXMYAyABKANCBsLLGAJADFIGZnJvbVVzEiEKCHVudGlsX3VzGAQgASgDQgbCyxgC
        QAxSB3VudGlsVXMSOQoFdHlwZXMYBSADKA4yGy5yZWZsZWtzLnYxLkludGVyYWN0aW9uVHlwZUIGwssYAjgYUgV0eXBlcxI3Cghj
        aGFubmVscxgGIAMoDjITLnJlZmxla3MudjEuQ2hhbm5lbEIGwssYAjgMUghjaGFubmVscxIkCglwYWdlX3NpemUYByABKA1CB8LL
        GAMwyAFSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YCCABKAlCCcLLGAUYgARAC1IJcGFnZVRva2VuIs0BChhMaXN0SW50ZXJhY3Rp
        b25zUmVzcG9uc2USJwoQYXNfb2ZfY29tbWl0X3NlcRgBIAEoBFINYXNPZkNvbW1pdFNlcRImCg9uZXh0X3BhZ2VfdG9rZW4YAiAB
        KAlSDW5leHRQYWdlVG9rZW4SIwoNY3VzdG9tZXJfY29kZRgDIAEoCVIMY3VzdG9tZXJDb2RlEjsKDGludGVyYWN0aW9ucxgeIAMo
        CzIXLnJlZmxla3MudjEuSW50ZXJhY3Rpb25SDGludGVyYWN0aW9ucyKiAgoXVGFpbEludGVyYWN0aW9uc1JlcXVlc3QSOQoGYWNj
        ZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIwCgVhZnRlchgCIAEoCzIaLnJlZmxl
        a3MudjEuU3RyZWFtUG9zaXRpb25SBWFmdGVyEjkKBXR5cGVzGAMgAygOMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvblR5cGVCBsLL
        GAI4GFIFdHlwZXMSNwoIY2hhbm5lbHMYBCADKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAI4DFIIY2hhbm5lbHMSJgoIYnJh
        bmNoZXMYBSADKAlCCsLLGAYYQDgyQARSCGJyYW5jaGVzIo8BChhUYWlsSW50ZXJhY3Rpb25zUmVzcG9uc2USNgoIcG9zaXRpb24Y
        ASABKAsyGi5yZWZsZWtzLnYxLlN0cmVhbVBvc2l0aW9uUghwb3NpdGlvbhI7CgxpbnRlcmFjdGlvbnMYHiADKAsyFy5yZWZsZWtz
        LnYxLkludGVyYWN0aW9uUgxpbnRlcmFjdGlvbnMq+QYKD0ludGVyYWN0aW9uVHlwZRIgChxJTlRFUkFDVElPTl9UWVBFX1VOU1BF
        Q0lGSUVEEAASIwofSU5URVJBQ1RJT05fVFlQRV9BQ0NPVU5UX09QRU5FRBABEiAKHElOVEVSQUNUSU9OX1RZUEVfVFJBTlNBQ1RJ
        T04QAhIkCiBJTlRFUkFDVElPTl9UWVBFX09SREVSX0NBTkNFTExFRBADEhwKGElOVEVSQUNUSU9OX1RZUEVfQ09OVEFDVBAEEhoK
        FklOVEVSQUNUSU9OX1RZUEVfVklTSVQQBRIkCiBJTlRFUkFDVElPTl9UWVBFX05FRURfSURFTlRJRklFRBAGEh8KG0lOVEVSQUNU
        SU9OX1RZUEVfT0ZGRVJfTUFERRAHEiMKH0lOVEVSQUNUSU9OX1RZUEVfT0ZGRVJfQUNDRVBURUQQCBIjCh9JTlRFUkFDVElPTl9U
        WVBFX09GRkVSX1JFSkVDVEVEEAkSHQoZSU5URVJBQ1RJT05fVFlQRV9QVVJDSEFTRRAKEiEKHUlOVEVSQUNUSU9OX1RZUEVfT1JE
        RVJfUExBQ0VEEAsSHgoaSU5URVJBQ1RJT05fVFlQRV9ERUxJVkVSRUQQDBIiCh5JTlRFUkFDVElPTl9UWVBFX0RFTElWRVJZX0xB
        VEUQDRIgChxJTlRFUkFDVElPTl9UWVBFX1BBWU1FTlRfRFVFEA4SJQohSU5URVJBQ1RJT05fVFlQRV9QQVlNRU5UX1JFQ0VJVkVE
        EA8SHAoYSU5URVJBQ1RJT05fVFlQRV9SRU5FV0FMEBASGwoXSU5URVJBQ1RJT05fVFlQRV9SRVRVUk4QERIjCh9JTlRFUkFDVElP
        Tl9UWVBFX1JFUVVFU1RfT1BFTkVEEBISIQodSU5URVJBQ1RJT05fVFlQRV9SRVFVRVNUX0RPTkUQExIlCiFJTlRFUkFDVElPTl9U
        WVBFX1BST0JMRU1fUkVQT1JURUQQFBIiCh5JTlRFUkFDVElPTl9UWVBFX1JFRkVSUkFMX01BREUQFRIjCh9JTlRFUkFDVElPTl9U
        WVBFX1BVQkxJQ19NRU5USU9OEBYSJQohSU5URVJBQ1RJT05fVFlQRV9DQU1QQUlHTl9FWFBPU0VEEBcSIwofSU5URVJBQ1RJT05f
        VFlQRV9BQ0NPVU5UX0NMT1NFRBAYKksKBVBoYXNlEhUKEVBIQVNFX1VOU1BFQ0lGSUVEEAASDQoJUEhBU0VfUFJFEAESDAoIUEhB
        U0VfQVQQAhIOCgpQSEFTRV9QT1NUEAMqSwoJRGlyZWN0aW9uEhkKFURJUkVDVElPTl9VTlNQRUNJRklFRBAAEhAKDERJUkVDVElP
        Tl9JThABEhEKDURJUkVDVElPTl9PVVQQAjK1BQoSSW50ZXJhY3Rpb25TZXJ2aWNlEnUKEVJlY29yZEludGVyYWN0aW9uEiQucmVm
        bGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlcXVlc3QaJS5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9uUmVzcG9uc2UiE8LL
        GA8KBAECAwUQAhiIJyCw6gEShAEKFlJlY29yZEludGVyYWN0aW9uQmF0Y2gSKS5yZWZsZWtzLnYxLlJlY29yZEludGVyYWN0aW9u
        QmF0Y2hSZXF1ZXN0GioucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiYdSDg
        1AMSTwoQUHVzaEludGVyYWN0aW9ucxIULnJlZmxla3MudjEuUHVzaEl0ZW0aEy5yZWZsZWtzLnYxLlB1c2hBY2siDMLLGAgKBAEC
        AwUQAigBMAESbQoOR2V0SW50ZXJhY3Rpb24SIS5yZWZsZWtzLnYxLkdldEludGVyYWN0aW9uUmVxdWVzdBoiLnJlZmxla3MudjEu
        R2V0SW50ZXJhY3Rpb25SZXNwb25zZSIUwssYEAoFAQIDBAUQARjQDyCw6gEScwoQTGlzdEludGVyYWN0aW9ucxIjLnJlZmxla3Mu
        djEuTGlzdEludGVyYWN0aW9uc1JlcXVlc3QaJC5yZWZsZWtzLnYxLkxpc3RJbnRlcmFjdGlvbnNSZXNwb25zZSIUwssYEAoFAQID
        BAUQARiIJyCw6gESbAoQVGFpbEludGVyYWN0aW9ucxIjLnJlZmxla3MudjEuVGFpbEludGVyYWN0aW9uc1JlcXVlc3QaJC5yZWZs
        ZWtzLnYxLlRhaWxJbnRlcmFjdGlvbnNSZXNwb25zZSILwssYBwoDAwQFEAEwAUIDugIASvw8ClUKAQwaUCBJbnRlcmFjdGlvblNl
        cnZpY2U6IHdoYXQgaGFwcGVuZWQgd2l0aCBhIGN1c3RvbWVyLCByZWNvcmRlZCBvbmNlIGFuZCBmb3IgZXZlci4KCtYBCgQGAAIA
        Gs0BIFJlY29yZHMgb25lIGludGVyYWN0aW9uLiAoc291cmNlX3N5c3RlbSwgc291cmNlX2V2ZW50X2lkKSBpcyB1bmlxdWUgZm9y
        IGV2ZXI6IHRoZSBzYW1lIGJvZHkgYWdhaW4gYW5zd2VycyB0aGUKIG9yaWdpbmFsIHJlc3VsdCB3aXRoIGByZXBsYXllZGAsIGFu
        b3RoZXIgYm9keSBhbnN3ZXJzIEFMUkVBRFlfRVhJU1RTIC8gSURFTVBPVEVOQ1lfQ09ORkxJQ1QuCgqtAQoEBgACARqkASBSZWNv
        cmRzIHVwIHRvIDUwMCBpbnRlcmFjdGlvbnMgYW5kIGFuc3dlcnMgZWFjaDsgb25lIGJhZCBpdGVtIG5laXRoZXIgbG9zZXMgbm9y
        IGJsb2NrcyB0aGUgb3RoZXJzLiBXaXRoIGBhdG9taWNgCiBhbGwgb2YgdGhlbSBhcmUgcmVjb3JkZWQgaW4gb25lIGNvbW1pdCwg
        b3Igbm9uZS4KCt0BCgQGAAICGtQBIFJlY29yZHMgYSBzdHJlYW0gb2YgaW50ZXJhY3Rpb25zOyBlYWNoIGl0ZW0gaXMgYW5zd2Vy
        ZWQgYnkgb25lIGFjaywgaW4gb3JkZXIsIG9uY2UgaXQgaXMgZHVyYWJsZSBvciByZWZ1c2VkLiBUaGUKIHNlbmRlciBtdXN0IHJl
        YWQgYWNrcyB3aGlsZSBpdCBzZW5kcy4gQWZ0ZXIgYSByZWNvbm5lY3QgaXQgc2VuZHMgaXRzIHVuYWNrbm93bGVkZ2VkIGl0ZW1z
        IGFnYWluLgoKRAoEBgACAxo8IFJldHVybnMgb25lIGludGVyYWN0aW9uLCBieSBpdHMgaWQgb3IgYnkgaXRzIHNvdXJjZSBldmVu
        dC4KCjgKBAYAAgQaMCBMaXN0cyBhIGN1c3RvbWVyJ3MgaW50ZXJhY3Rpb25zLCBuZXdlc3QgZmlyc3QuCgpnCgQGAAIFGl8gRm9s
        bG93cyB0aGUgbGVkZ2VyOiBldmVyeSBpbnRlcmFjdGlvbiBvZiBldmVyeSBjdXN0b21lciwgaW4gY29tbWl0IG9yZGVyLCBmcm9t
        IGEgcG9zaXRpb24gb24uCgo2CgIFABowIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIEludGVyYWN0aW9uVHlwZS4KCkQK
        BAUAAgIaPCBBIGJhbmsncyBhY2NvdW50IG1vdmVtZW50OyBpdHMgbW9uZXkgaXMgUEFZTUVOVCBvciBWT0xVTUUuCgotCgQFAAIE
        GiUgQSB0YWxrIHdpdGhvdXQgYSBtb3JlIHNwZWNpYWwgdHlwZS4KClgKAgUBGlIgV2hlcmUgaW4gYSBwdXJjaGFzZSB0aGUgaW50
        ZXJhY3Rpb24gc3RhbmRzLiBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBQaGFzZS4KCh4KBAUBAgEaFiBCZWZvcmUgdGhl
        IHB1cmNoYXNlLgoKGgoEBQECAhoSIEF0IHRoZSBwdXJjaGFzZS4KCh0KBAUBAgMaFSBBZnRlciB0aGUgcHVyY2hhc2UuCgo+CgIF
        Aho4IFdobyBiZWdhbiBpdC4gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgRGlyZWN0aW9uLgoKIgoEBQICARoaIFRoZSBj
        dXN0b21lciBjYW1lIHRvIHVzLgoKIgoEBQICAhoaIFdlIHdlbnQgdG8gdGhlIGN1c3RvbWVyLgoKqAIKAgQAGqECIFNvbWV0aGlu
        ZyB0aGF0IGhhcHBlbmVkIHdpdGggYSBjdXN0b21lci4gSW1tdXRhYmxlIG9uY2UgcmVjb3JkZWQuCgogRmllbGRzIDHigKYxOSBh
        cmUgcHVibGljIGFuZCBzdG9yZWQgcGxhaW5seSwgMjDigKYyOSBhcmUgcGVyc29uYWwgYW5kIHN0b3JlZCBzZWFsZWQgdW5kZXIg
        dGhlIGN1c3RvbWVyJ3Mga2V5LCAzMOKApjM5IGFyZQogYXNzaWduZWQgYnkgdGhlIHNlcnZlci4gQSBzZXJ2ZXIgbWF5IGFuc3dl
        ciB3aXRoIHRoZSBjb25jYXRlbmF0ZWQgZW5jb2RpbmdzIG9mIHRoZSB0aHJlZSBncm91cHMuCgqPAQoEBAACABqGASBUaGUgc3lz
        dGVtIHRoYXQga25vd3MgdGhlIGV2ZW50IGJ5IHNvdXJjZV9ldmVudF9pZDsgbXVzdCBiZSByZWdpc3RlcmVkIGZvciB0aGUgY2Fs
        bGVyJ3MgY2VydGlmaWNhdGUgKGl0cyBvd24gaWQKIGlzKS4gSURFTlQsIDHigKY2NC4KCj0KBAQAAgEaNSBVbmlxdWUgZm9yIGV2
        ZXIgd2l0aGluIHNvdXJjZV9zeXN0ZW0uIEtFWSwgMeKApjEyOC4KChgKBAQAAgIaECBXaGF0IGhhcHBlbmVkLgoKPwoEBAACAxo3
        IEJlZm9yZSwgYXQgb3IgYWZ0ZXIgdGhlIHB1cmNoYXNlOyBtYXkgYmUgdW5zcGVjaWZpZWQuCgorCgQEAAIEGiMgV2hvIGJlZ2Fu
        IGl0OyBtYXkgYmUgdW5zcGVjaWZpZWQuCgocCgQEAAIFGhQgV2hlcmUgaXQgaGFwcGVuZWQuCgpkCgQEAAIGGlwgQnJhbmNoIGlk
        LCAw4oCmNjQuIEVtcHR5IG9yIGVxdWFsIHRvIHRoZSBjZXJ0aWZpY2F0ZSdzIGlkIHdoZW4gYSBicmFuY2ggY2VydGlmaWNhdGUg
        Y2FsbHMuCgpjCgQEAAIHGlsgQWdlbnQgaWQsIDDigKY2NC4gRW1wdHkgb3IgZXF1YWwgdG8gdGhlIGNlcnRpZmljYXRlJ3MgaWQg
        d2hlbiBhbiBhZ2VudCBjZXJ0aWZpY2F0ZSBjYWxscy4KCmMKBAQAAggaWyBXaGVuIGl0IGhhcHBlbmVkOyBhdCBtb3N0IDUgbWlu
        dXRlcyBhaGVhZCBvZiB0aGUgc2VydmVyJ3MgY2xvY2suIExhdGUgZXZlbnRzIGFyZSB3ZWxjb21lLgoKNQoEBAACCRotIFNlY29u
        ZHMsIDDigKY2MDQsODAwIChhIHdlZWspOyAwID0gdW5rbm93bi4KCk8KBAQAAgoaRyBXaGF0IGl0IHdhcyBhYm91dCwgMOKApjEw
        MC4gSXRlbSBhbW91bnRzIGFyZSBuZXZlciBzdW1tZWQgaW50byBtb25leS4KCioKBAQAAgsaIiBXaGF0IGl0IHdhcyB3b3J0aCwg
        MOKApjMyIGxpbmVzLgoKLAoEBAACDBokIENhbXBhaWduIGlkIHRoYXQgbGVkIGhlcmUsIDDigKY2NC4KCm8KBAQAAg0aZyBUaGUg
        c291cmNlIGV2ZW50IG9mIHRoZSBzYW1lIHNvdXJjZSBzeXN0ZW0gdGhhdCB0aGlzIG9uZSBhbnN3ZXJzIChyZXR1cm4g4oaSIHB1
        cmNoYXNlKS4gS0VZLCAw4oCmMTI4LgoKTgoEBAACDhpGIEEgc2hvcnQgY29kZSBvZiBob3cgaXQgZW5kZWQ6IGBBTlNXRVJFRGAs
        IGBOT19TVE9DS2AuIElERU5ULCAw4oCmNjQuCgpOCgQEAAIPGkYgV2hlbiBzb21ldGhpbmcgcHJvbWlzZWQgaW4gaXQgaXMgZHVl
        OyAwID0gbm90aGluZyBpcy4gTWF5IGxpZSBhaGVhZC4KCiAKBAQACAAaGCBXaG9tIGl0IGhhcHBlbmVkIHdpdGguCgpGCgQEAAIQ
        Gj4gMTAgZGlnaXRzLiBUaGUgY29kZSBvZiBhIG1lcmdlZCBjdXN0b21lciBtZWFucyB0aGUgc3Vydml2b3IuCgpTCgQEAAIRGksg
        MeKApjEwIGlkZW50aWZpZXJzIHRoYXQgbmFtZSBvbmUgY3VzdG9tZXI7IGFsc28gd2l0aCBgY3JlYXRlX2lmX21pc3NpbmdgLgoK
        NwoEBAACEhovIEZyZWUgdGV4dCwgMOKApjQsMDAwIHNjYWxhcnMgYW5kIDQsMDk2IGJ5dGVzLgoKXwoEBAACExpXIEFueXRoaW5n
        IGVsc2Ugd29ydGgga2VlcGluZywgMOKApjMyIGVudHJpZXM7IGtleXMgSURFTlQgMeKApjY0LCB2YWx1ZXMgTEFCRUwgMOKApjI1
        Ni4KCjIKBAQAAhQaKiBBc3NpZ25lZCBieSB0aGUgc2VydmVyLCB1bmlxdWUgZm9yIGV2ZXIuCgo1CgQEAAIVGi0gVGhlIGN1c3Rv
        bWVyIGl0IHdhcyByZWNvcmRlZCBvbjogMTAgZGlnaXRzLgoKLwoEBAACFhonIFVUQyBtaWNyb3NlY29uZHMsIHRoZSBzZXJ2ZXIn
        cyBjbG9jay4KCiYKBAQAAhcaHiBUaGUgY29tbWl0IHRoYXQgcmVjb3JkZWQgaXQuCgo5CgIEARozIElkZW50aWZpZXJzIHRoYXQg
        bmFtZSBvbmUgY3VzdG9tZXIsIGluIGFueSBvcmRlci4KChEKBAQBAgAaCSAx4oCmMTAuCgo7CgIEAho1IEEgcHJvZHVjdCBvciBz
        ZXJ2aWNlIHRoYXQgYW4gaW50ZXJhY3Rpb24gd2FzIGFib3V0LgoKOQoEBAICABoxIFByb2R1Y3QgY29kZSBvZiB0aGUgc291cmNl
        J3MgY2F0YWxvZ3VlLCAx4oCmNjQuCgosCgQEAgIBGiQgUHJvZHVjdCBjYXRlZ29yeSwgMOKApjEwMCBzY2FsYXJzLgoKWwoEBAIC
        AhpTIFRob3VzYW5kdGhzIG9mIHRoZSB1bml0OiAxMDAwID0gb25lIHBpZWNlLCAxMjUwID0gMS4yNSBrZzsgMOKApjEsMDAwLDAw
        MCwwMDAsMDAwLgoKRAoEBAICAxo8IE9mIHRoZSB3aG9sZSBsaW5lLCBtaW5vciB1bml0cywgMOKApjEsMDAwLDAwMCwwMDAsMDAw
        LDAwMC4KClAKBAQCAgQaSCBJU08gNDIxNzsgcmVxdWlyZWQgd2hlbiBhbW91bnRfbWlub3IgaXMgbm90IDAgKGp1ZGdlZCBieSB0
        aGUgc2VydmljZSkuCgo/CgQEAwIAGjcgV2hhdCBoYXBwZW5lZDsgc2VydmVyLWFzc2lnbmVkIGZpZWxkcyBtdXN0IGJlIGFic2Vu
        dC4KCnMKBAQDAgEaayBDcmVhdGUgYSBjdXN0b21lciB3aGVuIG5vIG9uZSBob2xkcyB0aGUgc3ViamVjdCdzIGlkZW50aWZpZXJz
        OyBlbHNlIE5PVF9GT1VORC4gTm90IGZvciBhIHN1YmplY3QgYnkgY29kZS4KCsIBCgQEAwICGrkBIFdoYXQgaXMga25vd24gb2Yg
        dGhhdCBjdXN0b21lcjsgYWxzbyBjb21wYXJlZCB3aXRoIHRoZSBob2xkZXIgb2YgYSB3ZWFrIGlkZW50aWZpZXIgKGEgZmFtaWx5
        J3MgcGhvbmUpOiB3aGVuIG5hbWVzCiBvciBiaXJ0aCBkYXRlcyBkaXNhZ3JlZSwgdGhlIGludGVyYWN0aW9uIGdldHMgYSBjdXN0
        b21lciBvZiBpdHMgb3duLgoKMgoEBAQCABoqIEFzc2lnbmVkIGJ5IHRoZSBzZXJ2ZXIsIHVuaXF1ZSBmb3IgZXZlci4KCjUKBAQE
        AgEaLSBUaGUgY3VzdG9tZXIgaXQgd2FzIHJlY29yZGVkIG9uOiAxMCBkaWdpdHMuCgpJCgQEBAICGkEgVGhlIGNvbW1pdCB0aGF0
        IHJlY29yZGVkIGl0OyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5hbCBvbmUuCgovCgQEBAIDGicgVVRDIG1pY3Jvc2Vjb25k
        cywgdGhlIHNlcnZlcidzIGNsb2NrLgoKXgoEBAQCBBpWIFRydWUgd2hlbiB0aGUgc291cmNlIGV2ZW50IGhhZCBiZWVuIHJlY29y
        ZGVkIGJlZm9yZTsgdGhlIGFuc3dlciBpcyB0aGUgb3JpZ2luYWwgb25lLgoKJAoEBAQCBRocIFdoYXQgcmVjb3JkaW5nIGl0IGNo
        YW5nZWQuCgpICgIEBRpCIFdoYXQgcmVjb3JkaW5nIGFuIGludGVyYWN0aW9uIGNoYW5nZWQsIGFzIGRlY2lkZWQgaW4gaXRzIGNv
        bW1pdC4KCjoKBAQFAgAaMiBUcnVlIHdoZW4gdGhpcyBpbnRlcmFjdGlvbiBjcmVhdGVkIHRoZSBjdXN0b21lci4KClAKBAQFAgEa
        SCBUcnVlIHdoZW4gdGhlIGN1c3RvbWVyIGhhZCBubyBpbnRlcmFjdGlvbiBiZWZvcmU6IG5ldywgZWxzZSByZXR1cm5pbmcuCgo3
        CgQEBQICGi8gVGhlIGN1c3RvbWVyJ3MgaW50ZXJhY3Rpb25zIGJlZm9yZSBhbmQgYWZ0ZXIuCgosCgQEBQIDGiQgVGhlIGN1c3Rv
        bWVyJ3MgaW50ZXJhY3Rpb25zIGFmdGVyLgoKOAoEBAUCBBowIFRoZSB0b3RhbHMgdGhhdCBjaGFuZ2VkLCBieSBraW5kIGFuZCBj
        dXJyZW5jeS4KCk0KBAQFAgUaRSBQcmVzZW50IHdoZW4gdGhlIHN1YmplY3QncyBpZGVudGlmaWVycyBiZWxvbmcgdG8gc2V2ZXJh
        bCBjdXN0b21lcnMuCgppCgMEBQkaYiBGb3IgbGF0ZXIgcGFydHM6IHNjb3JlIGJlZm9yZSBhbmQgYWZ0ZXIgd2l0aCByZWFzb25z
        LCB0aWVyLCBsaWZlY3ljbGUsIGNhc2VzIG9wZW5lZCwgcGVybWlzc2lvbi4KCiMKAgQGGh0gT25lIHRvdGFsIGJlZm9yZSBhbmQg
        YWZ0ZXIuCgovCgQEBgIAGicgV2hhdCBpdCBpczsgbnVtYmVycyBlcXVhbCB0aGUgZW51bSdzLgoKMQoEBAYCARopIElTTyA0MjE3
        OiB0aHJlZSBjYXBpdGFsIGxldHRlcnMsIGBUUllgLgoKHQoEBAYCAhoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCh0KBAQGAgMaFSBN
        aW5vciB1bml0cywg4omlIDAuCgqRAQoCBAcaigEgVGhlIHN1YmplY3QncyBpZGVudGlmaWVycyBiZWxvbmcgdG8gc2V2ZXJhbCBj
        dXN0b21lcnM7IHRoZSBpbnRlcmFjdGlvbiB3YXMgcmVjb3JkZWQgb24gdGhlIGhvbGRlciBvZiB0aGUgb25lIHdpdGggdGhlCiBo
        aWdoZXN0IHByaW9yaXR5LgoKIwoEBAcCABobIFRoZSBvdGhlciBob2xkZXJzJyBjb2Rlcy4KClQKBAQIAgAaTCAx4oCmNTAwLCB0
        b2dldGhlciBhdCBtb3N0IDEgTWlCLiBWaW9sYXRpb25zJyBwYXRocyBiZWdpbiB3aXRoIGBpdGVtc1tuXS5gLgoKRQoEBAgCARo9
        IEFsbCBpbiBvbmUgY29tbWl0LCBvciBub25lOiBvbmUgYmFkIGl0ZW0gcmVmdXNlcyB0aGUgYmF0Y2guCgosCgQECQIAGiQgT25l
        IHBlciBpdGVtLCBpbiB0aGUgaXRlbXMnIG9yZGVyLgoKTwoEBAkCARpHIFRoZSBncmVhdGVzdCBjb21taXRfc2VxIGFtb25nIHRo
        ZSByZXN1bHRzOyAwID0gbm90aGluZyB3YXMgY29tbWl0dGVkLgoKKgoCBAoaJCBUaGUgYW5zd2VyIHRvIG9uZSBpdGVtIG9mIGEg
        YmF0Y2guCgoeCgQECgIAGhYgVGhlIGl0ZW0gaXMgZHVyYWJsZS4KCisKBAQKAgEaIyBOb3RoaW5nIG9mIHRoZSBpdGVtIHdhcyBy
        ZWNvcmRlZC4KChsKAgQLGhUgT25lIGl0ZW0gb2YgYSBwdXNoLgoKVQoEBAsCABpNIFRoZSBzZW5kZXIncyBudW1iZXIgb2YgdGhl
        IGl0ZW0gd2l0aGluIHRoaXMgc3RyZWFtLCBzdHJpY3RseSByaXNpbmcsIOKJpSAxLgoKGQoEBAsCARoRIFdoYXQgdG8gcmVjb3Jk
        LgoKRAoCBAwaPiBUaGUgYW5zd2VyIHRvIG9uZSBpdGVtIG9mIGEgcHVzaDsgaW4gdGhlIG9yZGVyIG9mIHRoZSBpdGVtcy4KChwK
        BAQMAgAaFCBUaGUgaXRlbSdzIG51bWJlci4KCjwKBAQMAgEaNCBEdXJhYmxlOyBgcmVwbGF5ZWRgIHRlbGxzIHRoYXQgaXQgaGFk
        IGJlZW4gYmVmb3JlLgoKHwoEBAwCAhoXIE5vdGhpbmcgd2FzIHJlY29yZGVkLgoKKAoCBA0aIiBBbiBldmVudCBhcyBpdHMgc291
        cmNlIGtub3dzIGl0LgoKGAoEBA0CABoQIElERU5ULCAx4oCmNjQuCgoXCgQEDQIBGg8gS0VZLCAx4oCmMTI4LgoKHAoEBA4CABoU
        IFdobyByZWFkcyBhbmQgd2h5LgoKEAoEBA4CARoIIOKJpSAxLgoKKwoEBA4CAhojIFRoZSBldmVudCBhcyBpdHMgc291cmNlIG5h
        bWVkIGl0LgoKLgoEBA8CABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKXwoEBA8CARpXIFRoZSBoaWdo
        ZXN0LW51bWJlcmVkIGZpZWxkLCBzbyB0aGF0IGEgc2VydmVyIGFwcGVuZHMgc3RvcmVkIGJ5dGVzIHRvIGFuIGVuY29kZWQgaGVh
        ZC4KChwKBAQQAgAaFCBXaG8gcmVhZHMgYW5kIHdoeS4KCiYKBAQQAgEaHiBUaGUgY3VzdG9tZXIgbWVhbnQgb3IgZm91bmQuCgpK
        CgQEEAICGkIgT25seSBpbnRlcmFjdGlvbnMgdGhhdCBvY2N1cnJlZCBhdCBvciBhZnRlcjsgMCA9IGZyb20gdGhlIGZpcnN0LgoK
        QgoEBBACAxo6IE9ubHkgaW50ZXJhY3Rpb25zIHRoYXQgb2NjdXJyZWQgYmVmb3JlOyAwID0gdG8gdGhlIGxhc3QuCgowCgQEEAIE
        GiggT25seSB0aGVzZSB0eXBlcywgMOKApjI0OyBlbXB0eSA9IGFsbC4KCjMKBAQQAgUaKyBPbmx5IHRoZXNlIGNoYW5uZWxzLCAw
        4oCmMTI7IGVtcHR5ID0gYWxsLgoKGgoEBBACBhoSIDHigKYyMDA7IDAgPSA1MC4KCjUKBAQQAgcaLSBGcm9tIHRoZSBwcmV2aW91
        cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgouCgQEEQIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBhbnN3ZXIgcmVmbGVjdHMu
        CgocCgQEEQIBGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgoxCgQEEQICGikgVGhlIGN1c3RvbWVyIHRoZXkgYmVsb25nIHRvOiAxMCBk
        aWdpdHMuCgphCgQEEQIDGlkgTmV3ZXN0IGZpcnN0LCBvcmRlcmVkIGJ5IG9jY3VycmVkX2F0X3VzIGFuZCBpbnRlcmFjdGlvbl9p
        ZC4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgp0CgQEEgIBGmwgQWJz
        ZW50ID0gZnJvbSBub3cgb24uIEJlZ2luIGZyb20gdGhlIGZpcnN0IGNvbW1pdCB3aXRoIGNvbW1pdF9zZXEgMCBhbmQgdGhlIHBy
        ZXNlbnQgZXBvY2ggKEdldFNlcnZlckluZm8pLgoKMAoEBBICAhooIE9ubHkgdGhlc2UgdHlwZXMsIDDigKYyNDsgZW1wdHkgPSBh
        bGwuCgozCgQEEgIDGisgT25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9IGFsbC4KCjMKBAQSAgQaKyBPbmx5IHRo
        ZXNlIGJyYW5jaGVzLCAw4oCmNTA7IGVtcHR5ID0gYWxsLgoKcwoEBBMCABprIFJlc3VtZSBmcm9tIGhlcmUuIE1lc3NhZ2VzIHdp
        dGhvdXQgaW50ZXJhY3Rpb25zIGNhcnJ5IHRoZSBwb3NpdGlvbiBmb3J3YXJkIHBhc3Qgd2hhdCB0aGUgZmlsdGVyIGxlZnQgb3V0
        LgoKNgoEBBMCARouIEluIGNvbW1pdCBvcmRlci4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCmIGcHJvdG8zCr4wChhyZWZs
        ZWtzL3YxL29wdGlvbnMucHJvdG8SCnJlZmxla3MudjEaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvIsgBCgtNZXRo
        b2RSdWxlcxIsCgVyb2xlcxgBIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMSKwoFcmV0cnkYAiABKA4yFS5yZWZs
        ZWtzLnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgDIAEoDVIRZGVmYXVsdERlYWRsaW5lTXMSLgoT
        bWF4aW11bV9kZWFkbGluZV9tcxgEIAEoDVIRbWF4aW11bURlYWRsaW5lTXMi7AMKCkZpZWxkUnVsZXMSGgoIcmVxdWlyZWQYASAB
        KAhSCHJlcXVpcmVkEh0KCm1pbl9sZW5ndGgYAiABKA1SCW1pbkxlbmd0aBIdCgptYXhfbGVuZ3RoGAMgASgNUgltYXhMZW5ndGgS
        GwoJbWF4X2J5dGVzGAQgASgNUghtYXhCeXRlcxIdCgdtaW5pbXVtGAUgASgDSABSB21pbmltdW2IAQESHQoHbWF4aW11bRgGIAEo
        A0gBUgdtYXhpbXVtiAEBEhsKCW1heF9pdGVtcxgHIAEoDVIIbWF4SXRlbXMSKgoGZm9ybWF0GAggASgOMhIucmVmbGVrcy52MS5G
        b3JtYXRSBmZvcm1hdBIaCghwZXJzb25hbBgJIAEoCFIIcGVyc29uYWwSJwoPc2VydmVyX2Fzc2lnbmVkGAogASgIUg5zZXJ2ZXJB
        c3NpZ25lZBIxCgprZXlfZm9ybWF0GAsgASgOMhIucmVmbGVrcy52MS5Gb3JtYXRSCWtleUZvcm1hdBIkCg5tYXhfa2V5X2xlbmd0
        aBgMIAEoDVIMbWF4S2V5TGVuZ3RoEioKEWFuc3dlcmVkX3Blcl9pdGVtGA0gASgIUg9hbnN3ZXJlZFBlckl0ZW1CCgoIX21pbmlt
        dW1CCgoIX21heGltdW0iKAoKT25lb2ZSdWxlcxIaCghyZXF1aXJlZBgBIAEoCFIIcmVxdWlyZWQquQEKCkNhbGxlclJvbGUSGwoX
        Q0FMTEVSX1JPTEVfVU5TUEVDSUZJRUQQABIWChJDQUxMRVJfUk9MRV9CUkFOQ0gQARIVChFDQUxMRVJfUk9MRV9BR0VOVBACEhYK
        EkNBTExFUl9ST0xFX1NZU1RFTRADEhcKE0NBTExFUl9ST0xFX0FOQUxZU1QQBBIVChFDQUxMRVJfUk9MRV9BRE1JThAFEhcKE0NB
        TExFUl9ST0xFX01PTklUT1IQBippCglSZXRyeVJ1bGUSGgoWUkVUUllfUlVMRV9VTlNQRUNJRklFRBAAEhMKD1JFVFJZX1JVTEVf
        UkVBRBABEhQKEFJFVFJZX1JVTEVfS0VZRUQQAhIVChFSRVRSWV9SVUxFX1VOU0FGRRADKsACCgZGb3JtYXQSFgoSRk9STUFUX1VO
        U1BFQ0lGSUVEEAASGAoURk9STUFUX0NVU1RPTUVSX0NPREUQARIPCgtGT1JNQVRfTkFNRRACEg8KC0ZPUk1BVF9URVhUEAMSEAoM
        Rk9STUFUX0lERU5UEAQSDgoKRk9STUFUX0tFWRAFEhMKD0ZPUk1BVF9DVVJSRU5DWRAGEhcKE0ZPUk1BVF9QUk9EVUNUX0NPREUQ
        BxIPCgtGT1JNQVRfREFURRAIEhMKD0ZPUk1BVF9MQU5HVUFHRRAJEhkKFUZPUk1BVF9SQVdfSURFTlRJRklFUhAKEhAKDEZPUk1B
        VF9UT0tFThALEhcKE0ZPUk1BVF9USU1FU1RBTVBfVVMQDBIQCgxGT1JNQVRfTEFCRUwQDRIUChBGT1JNQVRfRlVMTF9OQU1FEA46
        UQoGbWV0aG9kEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMYuIkDIAEoCzIXLnJlZmxla3MudjEuTWV0aG9kUnVsZXNS
        Bm1ldGhvZDpNCgVmaWVsZBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMYuIkDIAEoCzIWLnJlZmxla3MudjEuRmllbGRS
        dWxlc1IFZmllbGQ6TQoFb25lb2YSHS5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zGLiJAyABKAsyFi5yZWZsZWtzLnYxLk9u
        ZW9mUnVsZXNSBW9uZW9mQgO6AgBKpyMK6wIKAQwa5QIgVGhlIGNvbnRyYWN0J3Mgb3duIG9wdGlvbnM6IHdoYXQgYSBtZXRob2Qg
        ZGVtYW5kcyBvZiBpdHMgY2FsbGVyIGFuZCB3aGF0IGEgZmllbGQgYWNjZXB0cy4KCiBwcm90b2MtZ2VuLXJlZmxla3Mtc3dpZnQg
        dHVybnMgdGhlbSBpbnRvIG1ldGhvZCBkZXNjcmlwdG9ycyBhbmQgdmFsaWRhdGlvbiBjb2RlLCBhbmQgd3JpdGVzIHRoZW0gaW50
        bwogUHJvdG9jb2wvTUVUSE9EUy5tZC4gVGhleSBhbHNvIHRyYXZlbCBpbiB0aGUgZGVzY3JpcHRvciBzZXQgdGhhdCBTeXN0ZW1T
        ZXJ2aWNlL0Rlc2NyaWJlU2VydmljZXMgcmV0dXJucywgc28gYSBjbGllbnQKIGluIGFueSBsYW5ndWFnZSBjYW4gcmVhZCB0aGVt
        IGF0IHJ1biB0aW1lLgoKeAoCBQAaciBXaG8gYSBjbGllbnQgY2VydGlmaWNhdGUgc2F5cyB0aGUgY2FsbGVyIGlzOiB0aGUgZmly
        c3QgcGF0aCBjb21wb25lbnQgb2YgaXRzIFNBTiBVUkksIGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgpECgQFAAIBGjwgQSBi
        cmFuY2ggb2YgdGhlIGhvdXNlOyBmaXhlcyB0aGUgYnJhbmNoIG9mIHdoYXQgaXQgd3JpdGVzLgoKRgoEBQACAho+IE9uZSBwZXJz
        b24ncyBjZXJ0aWZpY2F0ZTsgZml4ZXMgdGhlIGFnZW50IG9mIHdoYXQgaXQgd3JpdGVzLgoKWwoEBQACAxpTIEEgYmFjay1vZmZp
        Y2Ugc3lzdGVtOiBFUlAsIHdlYiBzaG9wLCBjYWxsIGNlbnRyZS4gU3RhdGVzIGJyYW5jaCBhbmQgYWdlbnQgaXRzZWxmLgoKMgoE
        BQACBBoqIFJlYWRzIHBlcnNvbnMgYW5kIGxpc3RzLCB3cml0ZXMgbm90aGluZy4KClkKBAUAAgUaUSBSdW5zIHRoZSBob3VzZTog
        ZXZlcnl0aGluZyBhbiBhbmFseXN0IGFuZCBhIGJyYW5jaCBtYXkgZG8sIGFuZCBMaXN0Q29ubmVjdGlvbnMuCgpSCgQFAAIGGkog
        SGVhbHRoLCBzZXJ2ZXIgaW5mb3JtYXRpb24gYW5kIHRoZSBkZXNjcmlwdG9yczsgbm8gcGVyc29uYWwgZGF0YSBhdCBhbGwuCgpI
        CgIFARpCIFdoYXQgYSBjbGllbnQgbWF5IGRvIHdpdGggYSBjYWxsIHdob3NlIG91dGNvbWUgaXQgZG9lcyBub3Qga25vdy4KCiIK
        BAUBAgEaGiBObyBlZmZlY3Q6IHJldHJ5IGZyZWVseS4KCm0KBAUBAgIaZSBBbiBlZmZlY3QgbWFkZSB1bmlxdWUgYnkgYSBrZXkg
        KHRoZSBpZGVtcG90ZW5jeSBrZXksIG9yIHRoZSBzb3VyY2UgZXZlbnQpOiByZXRyeSB3aXRoIHRoZSBzYW1lIGtleS4KCiIKBAUB
        AgMaGiBOZXZlciByZXRyaWVkIGJ5IGEgc3R1Yi4KClsKAgQAGlUgV2hhdCBhIG1ldGhvZCBkZW1hbmRzLiBFdmVyeSBtZXRob2Qg
        aGFzIGl0OyB0aGUgZ2VuZXJhdG9yIHJlZnVzZXMgYSBtZXRob2Qgd2l0aG91dC4KCl4KBAQAAgAaViBSb2xlcyB0aGF0IG1heSBj
        YWxsIHRoZSBtZXRob2Q7IGNoZWNrZWQgYmVmb3JlIHRoZSByZXF1ZXN0IGlzIGRlY29kZWQuIEF0IGxlYXN0IG9uZS4KCkEKBAQA
        AgEaOSBXaGF0IGEgY2xpZW50IG1heSBkbyB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91dGNvbWUuCgpKCgQEAAICGkIgTWls
        bGlzZWNvbmRzLCB1c2VkIHdoZW4gdGhlIGNhbGxlciBzZW5kcyAwLiBPbiBzdHJlYW1zIDAgPSBub25lLgoKUAoEBAACAxpIIE1p
        bGxpc2Vjb25kczsgYSBsYXJnZXIgZGVhZGxpbmUgaXMgY2xhbXBlZCB0byBpdC4gT24gc3RyZWFtcyAwID0gbm9uZS4KCrgBCgIF
        AhqxASBUaGUgZm9ybSBvZiBhIHN0cmluZyBmaWVsZCAob3Igb2YgZWFjaCBpdGVtIG9mIGEgcmVwZWF0ZWQgb25lLCBvciBvZiB0
        aGUgdmFsdWVzIG9mIGEgbWFwKSwgb3Igb2YgYW4gaW50ZWdlci4KIEFuIGVtcHR5IHN0cmluZyBpcyBjaGVja2VkIGJ5IGByZXF1
        aXJlZGAgb25seSwgbmV2ZXIgYnkgaXRzIGZvcm0uCgpeCgQFAgIBGlYgMTAgQVNDSUkgZGlnaXRzLCB0aGUgbGFzdCBvbmUgdGhl
        IElTTyA3MDY0IE1PRCAxMSwxMCBjaGVjayBkaWdpdCBvZiB0aGUgbmluZSBiZWZvcmUuCgqtAQoEBQICAhqkASBBIHBlcnNvbidz
        IG9yIG9yZ2FuaXNhdGlvbidzIG5hbWU6IHZhbGlkIFVURi04IGluIE5GQywgb25lIGxpbmUsIG5vIGNvbnRyb2wsIGJpZGlyZWN0
        aW9uYWwtb3ZlcnJpZGUgb3IgemVyby13aWR0aAogY2hhcmFjdGVycywgbm8gbGVhZGluZyBvciB0cmFpbGluZyB3aGl0ZSBzcGFj
        ZS4KCmMKBAUCAgMaWyBGcmVlIHRleHQ6IGFzIE5BTUUsIGJ1dCBsaW5lIGZlZWQgYW5kIHRhYiBhcmUgYWxsb3dlZCBhbmQgd2hp
        dGUgc3BhY2UgbWF5IHN0YW5kIGFueXdoZXJlLgoKYgoEBQICBBpaIElkcyBvZiBicmFuY2hlcywgYWdlbnRzLCBzeXN0ZW1zLCBj
        YW1wYWlnbnMgYW5kIG91dGNvbWVzOiAx4oCmNjQgb2YgYEEtWiBhLXogMC05IC4gXyAtYC4KCmQKBAUCAgUaXCBLZXlzIG1hZGUg
        Ynkgb3RoZXIgc3lzdGVtcyAoc291cmNlX2V2ZW50X2lkKTogcHJpbnRhYmxlIEFTQ0lJIHdpdGhvdXQgc3BhY2UgKDB4MjHigKYw
        eDdFKS4KCmEKBAUCAgYaWSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBBU0NJSSBsZXR0ZXJzIHRoYXQgdGhlIHNlcnZlciBrbm93
        cyB3aXRoIHRoZWlyIGV4cG9uZW50LCBgVFJZYC4KCmIKBAUCAgcaWiBQcmludGFibGUgQVNDSUkgKDB4MjDigKYweDdFKSwgbmVp
        dGhlciBmaXJzdCBub3IgbGFzdCBhIHNwYWNlOiBgODUxMjNBYCwgYEJBTksgQ0hBUkdFU2AuCgpTCgQFAgIIGksgSVNPIDg2MDEg
        Y2FsZW5kYXIgZGF0ZSBgWVlZWS1NTS1ERGAgdGhhdCBleGlzdHMsIDE4NTAtMDEtMDHigKYyMTk5LTEyLTMxLgoKeAoEBQICCRpw
        IEJDUCA0NzogYSBsYW5ndWFnZSBvZiB0d28gb3IgdGhyZWUgbGV0dGVycyBhbmQsIGlmIG5lZWQgYmUsIHN1YnRhZ3Mgb2YgMuKA
        pjggbGV0dGVycyBvciBkaWdpdHM6IGB0cmAsIGB0ci1UUmAuCgrDAQoEBQICChq6ASBBbiBpZGVudGlmaWVyIGFzIHBlb3BsZSB0
        eXBlIGl0IChwaG9uZSwgZS1tYWlsLCBUQ0tOIOKApik6IG9uZSBsaW5lIHdpdGhvdXQgY29udHJvbCwgYmlkaXJlY3Rpb25hbC1v
        dmVycmlkZSBvcgogemVyby13aWR0aCBjaGFyYWN0ZXJzLiBUaGUgc2VydmljZSBub3JtYWxpc2VzIGFuZCBqdWRnZXMgaXQgYnkg
        aXRzIGtpbmQuCgpLCgQFAgILGkMgQW4gb3BhcXVlIHRva2VuIG1hZGUgYnkgdGhlIHNlcnZlcjogYmFzZTY0dXJsLCBgQS1aIGEt
        eiAwLTkgLSBfYC4KCnsKBAUCAgwacyBpbnQ2NDogbWljcm9zZWNvbmRzIHNpbmNlIDE5NzAtMDEtMDFUMDA6MDA6MDBaLCBiZXR3
        ZWVuIDE4NTAtMDEtMDEgYW5kIDIyMDAtMDEtMDEuIDAgaXMgImFic2VudCIgdW5sZXNzIHJlcXVpcmVkLgoKWwoEBQICDRpTIEEg
        bGFiZWwgZm9yIHBlb3BsZSBhbmQgcmVwb3J0czogYXMgTkFNRTsgcHJvZHVjdCBjYXRlZ29yaWVzIGFuZCBhdHRyaWJ1dGUgdmFs
        dWVzLgoKTQoEBQICDhpFIEEgbWV0aG9kJ3Mgb3Igc2VydmljZSdzIGZ1bGwgbmFtZTogYHJlZmxla3MudjEuSW50ZXJhY3Rpb25T
        ZXJ2aWNlYC4KCl4KAgQBGlggV2hhdCBhIGZpZWxkIGFjY2VwdHMgaW4gYSByZXF1ZXN0LiBBbGwgYnJva2VuIHJ1bGVzIG9mIGEg
        cmVxdWVzdCBhcmUgcmVwb3J0ZWQgYXQgb25jZS4KCnEKBAQBAgAaaSBBIG1lc3NhZ2UgbXVzdCBiZSBwcmVzZW50LCBhIHN0cmlu
        ZywgbGlzdCBvciBtYXAgbm90IGVtcHR5LCBhIG51bWJlciBub3QgMCwgYW4gZW51bSBub3QgaXRzIHplcm8gdmFsdWUuCgoaCgQE
        AQIBGhIgVW5pY29kZSBzY2FsYXJzLgoKMwoEBAECAhorIFVuaWNvZGUgc2NhbGFyczsgMCA9IG5vIGxpbWl0IG9mIGl0cyBvd24u
        CgpHCgQEAQIDGj8gQnl0ZXMgb2YgVVRGLTgsIG9yIG9mIGEgYnl0ZXMgZmllbGQ7IDAgPSBubyBsaW1pdCBvZiBpdHMgb3duLgoK
        KgoEBAECBBoiIExlYXN0IG51bWJlciBhbGxvd2VkLCBpbmNsdXNpdmUuCgotCgQEAQIFGiUgR3JlYXRlc3QgbnVtYmVyIGFsbG93
        ZWQsIGluY2x1c2l2ZS4KCm0KBAQBAgYaZSBNb3N0IGl0ZW1zIG9mIGEgbGlzdCBvciBlbnRyaWVzIG9mIGEgbWFwOyAwID0gbm8g
        bGltaXQgb2YgaXRzIG93bi4gRXZlcnkgbGlzdCBpbiBhIHJlcXVlc3QgaGFzIG9uZS4KCiAKBAQBAgcaGCBUaGUgZm9ybSBvZiB0
        aGUgdmFsdWUuCgpmCgQEAQIIGl4gUGVyc29uYWwgZGF0YToga2VwdCBzZWFsZWQgdW5kZXIgdGhlIGN1c3RvbWVyJ3Mga2V5LCBu
        ZXZlciBsb2dnZWQsIG5ldmVyIGVjaG9lZCBpbiBhbiBlcnJvci4KCkoKBAQBAgkaQiBTZXQgYnkgdGhlIHNlcnZlciBpbiByZXBs
        aWVzOyBhIHJlcXVlc3QgdGhhdCBzZXRzIGl0IGlzIHJlZnVzZWQuCgojCgQEAQIKGhsgVGhlIGZvcm0gb2YgYSBtYXAncyBrZXlz
        LgoKKgoEBAECCxoiIFVuaWNvZGUgc2NhbGFycyBvZiBhIG1hcCdzIGtleXMuCgpsCgQEAQIMGmQgVGhlIGl0ZW1zIGFyZSBqdWRn
        ZWQgYW5kIGFuc3dlcmVkIG9uZSBieSBvbmU6IHRoZWlyIGJyb2tlbiBydWxlcyByZWZ1c2UgdGhlIGl0ZW0sIG5vdCB0aGUgcmVx
        dWVzdC4KCioKAgQCGiQgV2hhdCBhIG9uZW9mIGFjY2VwdHMgaW4gYSByZXF1ZXN0LgoKKAoEBAICABogIE9uZSBvZiBpdHMgZmll
        bGRzIG11c3QgYmUgc2V0LgoKIAoCBwAaGiBXaGF0IHRoZSBtZXRob2QgZGVtYW5kcy4KCh8KAgcBGhkgV2hhdCB0aGUgZmllbGQg
        YWNjZXB0cy4KCh8KAgcCGhkgV2hhdCB0aGUgb25lb2YgYWNjZXB0cy4KYgZwcm90bzMKojgKF3JlZmxla3MvdjEvc3lzdGVtLnBy
        b3RvEgpyZWZsZWtzLnYxGhhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8iOQoSQ2hlY2tIZWFsdGhSZXF1ZXN0EiMKB3NlcnZpY2UY
        ASABKAlCCcLLGAUYgAFADlIHc2VydmljZSJ8ChNDaGVja0hlYWx0aFJlc3BvbnNlEjEKBnN0YXR1cxgBIAEoDjIZLnJlZmxla3Mu
        djEuU2VydmluZ1N0YXR1c1IGc3RhdHVzEjIKB3JlYXNvbnMYAiADKAsyGC5yZWZsZWtzLnYxLkhlYWx0aFJlYXNvblIHcmVhc29u
        cyI8CgxIZWFsdGhSZWFzb24SEgoEY29kZRgBIAEoCVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIjkKEldhdGNoSGVh
        bHRoUmVxdWVzdBIjCgdzZXJ2aWNlGAEgASgJQgnCyxgFGIABQA5SB3NlcnZpY2UinwEKE1dhdGNoSGVhbHRoUmVzcG9uc2USMQoG
        c3RhdHVzGAEgASgOMhkucmVmbGVrcy52MS5TZXJ2aW5nU3RhdHVzUgZzdGF0dXMSMgoHcmVhc29ucxgCIAMoCzIYLnJlZmxla3Mu
        djEuSGVhbHRoUmVhc29uUgdyZWFzb25zEiEKCHNpbmNlX3VzGAMgASgDQgbCyxgCQAxSB3NpbmNlVXMiFgoUR2V0U2VydmVySW5m
        b1JlcXVlc3QimQQKFUdldFNlcnZlckluZm9SZXNwb25zZRIYCgd2ZXJzaW9uGAEgASgJUgd2ZXJzaW9uEhoKCHJldmlzaW9uGAIg
        ASgJUghyZXZpc2lvbhIaCghwcm90b2NvbBgDIAEoCVIIcHJvdG9jb2wSJwoPY29udHJhY3RfZGlnZXN0GAQgASgJUg5jb250cmFj
        dERpZ2VzdBIbCglzZXJ2ZXJfaWQYBSABKAlSCHNlcnZlcklkEioKDXN0YXJ0ZWRfYXRfdXMYBiABKANCBsLLGAJADFILc3RhcnRl
        ZEF0VXMSLAoOc2VydmVyX3RpbWVfdXMYByABKANCBsLLGAJADFIMc2VydmVyVGltZVVzEhQKBWVwb2NoGAggASgEUgVlcG9jaBId
        Cgpjb21taXRfc2VxGAkgASgEUgljb21taXRTZXESFgoGY2FsbGVyGAogASgJUgZjYWxsZXISPwoYY2VydGlmaWNhdGVfbm90X2Fm
        dGVyX3VzGAsgASgDQgbCyxgCQAxSFWNlcnRpZmljYXRlTm90QWZ0ZXJVcxJFCgZsaW1pdHMYDCADKAsyLS5yZWZsZWtzLnYxLkdl
        dFNlcnZlckluZm9SZXNwb25zZS5MaW1pdHNFbnRyeVIGbGltaXRzGjkKC0xpbWl0c0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK
        BXZhbHVlGAIgASgEUgV2YWx1ZToCOAEiPAoXRGVzY3JpYmVTZXJ2aWNlc1JlcXVlc3QSIQoMc3VtbWFyeV9vbmx5GAEgASgIUgtz
        dW1tYXJ5T25seSKvAQoYRGVzY3JpYmVTZXJ2aWNlc1Jlc3BvbnNlEicKD2NvbnRyYWN0X2RpZ2VzdBgBIAEoCVIOY29udHJhY3RE
        aWdlc3QSOgoIc2VydmljZXMYAiADKAsyHi5yZWZsZWtzLnYxLlNlcnZpY2VEZXNjcmlwdGlvblIIc2VydmljZXMSLgoTZmlsZV9k
        ZXNjcmlwdG9yX3NldBgDIAEoDFIRZmlsZURlc2NyaXB0b3JTZXQiagoSU2VydmljZURlc2NyaXB0aW9uEhsKCWZ1bGxfbmFtZRgB
        IAEoCVIIZnVsbE5hbWUSNwoHbWV0aG9kcxgCIAMoCzIdLnJlZmxla3MudjEuTWV0aG9kRGVzY3JpcHRpb25SB21ldGhvZHMi8wIK
        EU1ldGhvZERlc2NyaXB0aW9uEhsKCWZ1bGxfbmFtZRgBIAEoCVIIZnVsbE5hbWUSDgoCaWQYAiABKAdSAmlkEhQKBXNoYXBlGAMg
        ASgJUgVzaGFwZRIsCgVyb2xlcxgEIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMSKwoFcmV0cnkYBSABKA4yFS5y
        ZWZsZWtzLnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgGIAEoDVIRZGVmYXVsdERlYWRsaW5lTXMS
        LgoTbWF4aW11bV9kZWFkbGluZV9tcxgHIAEoDVIRbWF4aW11bURlYWRsaW5lTXMSIQoMcmVxdWVzdF90eXBlGAggASgJUgtyZXF1
        ZXN0VHlwZRIjCg1yZXNwb25zZV90eXBlGAkgASgJUgxyZXNwb25zZVR5cGUSGAoHY29tbWVudBgKIAEoCVIHY29tbWVudCJoChZM
        aXN0Q29ubmVjdGlvbnNSZXF1ZXN0EiQKCXBhZ2Vfc2l6ZRgBIAEoDUIHwssYAzDIAVIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgC
        IAEoCUIJwssYBRiABEALUglwYWdlVG9rZW4ifwoXTGlzdENvbm5lY3Rpb25zUmVzcG9uc2USJgoPbmV4dF9wYWdlX3Rva2VuGAEg
        ASgJUg1uZXh0UGFnZVRva2VuEjwKC2Nvbm5lY3Rpb25zGAIgAygLMhoucmVmbGVrcy52MS5Db25uZWN0aW9uSW5mb1ILY29ubmVj
        dGlvbnMinAQKDkNvbm5lY3Rpb25JbmZvEhsKCXNlcnZlcl9pZBgBIAEoCVIIc2VydmVySWQSGwoJY2xpZW50X2lkGAIgASgJUghj
        bGllbnRJZBIcCglwcmluY2lwYWwYAyABKAlSCXByaW5jaXBhbBIhCgxwZWVyX2FkZHJlc3MYBCABKAlSC3BlZXJBZGRyZXNzEi0K
        EmNlcnRpZmljYXRlX3NlcmlhbBgFIAEoCVIRY2VydGlmaWNhdGVTZXJpYWwSFQoGYWdlX21zGAYgASgEUgVhZ2VNcxIXCgdpZGxl
        X21zGAcgASgEUgZpZGxlTXMSIwoNY2FsbHNfc3RhcnRlZBgIIAEoBFIMY2FsbHNTdGFydGVkEiYKD2NhbGxzX2luX2ZsaWdodBgJ
        IAEoDVINY2FsbHNJbkZsaWdodBIaCghkcmFpbmluZxgKIAEoCFIIZHJhaW5pbmcSJQoOYnl0ZXNfcmVjZWl2ZWQYCyABKARSDWJ5
        dGVzUmVjZWl2ZWQSHQoKYnl0ZXNfc2VudBgMIAEoBFIJYnl0ZXNTZW50Eh8KC3Rsc192ZXJzaW9uGA0gASgJUgp0bHNWZXJzaW9u
        Eh8KC3Rsc19yZXN1bWVkGA4gASgIUgp0bHNSZXN1bWVkEj8KGGNlcnRpZmljYXRlX25vdF9hZnRlcl91cxgPIAEoA0IGwssYAkAM
        UhVjZXJ0aWZpY2F0ZU5vdEFmdGVyVXMqiwEKDVNlcnZpbmdTdGF0dXMSGgoWU0VSVklOR19TVEFUVVNfVU5LTk9XThAAEhoKFlNF
        UlZJTkdfU1RBVFVTX1NFUlZJTkcQARIeChpTRVJWSU5HX1NUQVRVU19OT1RfU0VSVklORxACEiIKHlNFUlZJTkdfU1RBVFVTX1NF
        UlZJQ0VfVU5LTk9XThADMqUECg1TeXN0ZW1TZXJ2aWNlEmQKC0NoZWNrSGVhbHRoEh4ucmVmbGVrcy52MS5DaGVja0hlYWx0aFJl
        cXVlc3QaHy5yZWZsZWtzLnYxLkNoZWNrSGVhbHRoUmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGNAPIJBOEmAKC1dhdGNoSGVhbHRo
        Eh4ucmVmbGVrcy52MS5XYXRjaEhlYWx0aFJlcXVlc3QaHy5yZWZsZWtzLnYxLldhdGNoSGVhbHRoUmVzcG9uc2UiDsLLGAoKBgEC
        AwQFBhABMAESagoNR2V0U2VydmVySW5mbxIgLnJlZmxla3MudjEuR2V0U2VydmVySW5mb1JlcXVlc3QaIS5yZWZsZWtzLnYxLkdl
        dFNlcnZlckluZm9SZXNwb25zZSIUwssYEAoGAQIDBAUGEAEY0A8gkE4ScwoQRGVzY3JpYmVTZXJ2aWNlcxIjLnJlZmxla3MudjEu
        RGVzY3JpYmVTZXJ2aWNlc1JlcXVlc3QaJC5yZWZsZWtzLnYxLkRlc2NyaWJlU2VydmljZXNSZXNwb25zZSIUwssYEAoGAQIDBAUG
        EAEYiCcgkE4SawoPTGlzdENvbm5lY3Rpb25zEiIucmVmbGVrcy52MS5MaXN0Q29ubmVjdGlvbnNSZXF1ZXN0GiMucmVmbGVrcy52
        MS5MaXN0Q29ubmVjdGlvbnNSZXNwb25zZSIPwssYCwoBBRABGIgnIJBOQgO6AgBKuR4KSQoBDBpEIFN5c3RlbVNlcnZpY2U6IGlz
        IHRoZSBzZXJ2ZXIgd2VsbCwgd2hhdCBpcyBpdCwgd2hhdCBkb2VzIGl0IHNwZWFrLgoKcgoEBgACABpqIFRlbGxzIHdoZXRoZXIg
        dGhlIHNlcnZlciwgb3Igb25lIG9mIGl0cyBzZXJ2aWNlcywgdGFrZXMgY2FsbHMgKHRoZSBzZW1hbnRpY3Mgb2YgZ1JQQydzIGhl
        YWx0aCBwcm90b2NvbCkuCgpBCgQGAAIBGjkgU2VuZHMgdGhlIGhlYWx0aCBhdCBvbmNlIGFuZCBhZ2FpbiB3aGVuZXZlciBpdCBj
        aGFuZ2VzLgoKZgoEBgACAhpeIFJldHVybnMgdmVyc2lvbiwgbGltaXRzIGFuZCBwcmVzZW50IHBvc2l0aW9uIG9mIHRoZSBzZXJ2
        ZXIsIGFuZCB3aG8gaXQgdGFrZXMgdGhlIGNhbGxlciBmb3IuCgpjCgQGAAIDGlsgUmV0dXJucyB0aGUgY29udHJhY3QgdGhlIHNl
        cnZlciB3YXMgYnVpbHQgd2l0aDogc2VydmljZXMsIG1ldGhvZHMgYW5kIHRoZSBkZXNjcmlwdG9yIHNldC4KCjwKBAYAAgQaNCBM
        aXN0cyB0aGUgb3BlbiBjb25uZWN0aW9ucyBvZiB0aGlzIHNlcnZlciBwcm9jZXNzLgoKMQoCBQAaKyBnUlBDJ3MgaGVhbHRoIHN0
        YXRlcyB3aXRoIGdSUEMncyBudW1iZXJzLgoKYAoEBQACAxpYIE9ubHkgZnJvbSBXYXRjaEhlYWx0aDogbm8gc2VydmljZSBvZiB0
        aGF0IG5hbWU7IENoZWNrSGVhbHRoIGFuc3dlcnMgTk9UX0ZPVU5EIGluc3RlYWQuCgpUCgQEAAIAGkwgRnVsbCBuYW1lLCBgcmVm
        bGVrcy52MS5JbnRlcmFjdGlvblNlcnZpY2VgOyBlbXB0eSA9IHRoZSBzZXJ2ZXIgYXMgYSB3aG9sZS4KCikKBAQBAgAaISBXaGV0
        aGVyIHRoZSBzZXJ2aWNlIHNlcnZlcyBub3cuCgozCgQEAQIBGisgV2h5IGl0IGlzIG5vdCBzZXJ2aW5nOyBlbXB0eSB3aGlsZSBp
        dCBpcy4KCiUKAgQCGh8gV2h5IHNvbWV0aGluZyBkb2VzIG5vdCBzZXJ2ZS4KCjwKBAQCAgAaNCBTdGFibGUsIG1hY2hpbmUtcmVh
        ZGFibGU6IGBESVNLX0ZVTExgLCBgRFJBSU5JTkdgLgoKLgoEBAICARomIEEgc2VudGVuY2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1
        YWdlLgoKMwoEBAMCABorIEZ1bGwgbmFtZTsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEgd2hvbGUuCgopCgQEBAIAGiEgV2hldGhl
        ciB0aGUgc2VydmljZSBzZXJ2ZXMgbm93LgoKMwoEBAQCARorIFdoeSBpdCBpcyBub3Qgc2VydmluZzsgZW1wdHkgd2hpbGUgaXQg
        aXMuCgoiCgQEBAICGhogV2hlbiBpdCBjaGFuZ2VkIHRvIHRoaXMuCgoxCgQEBgIAGikgU2VtYW50aWMgdmVyc2lvbiBvZiB0aGUg
        c2VydmVyIHByb2dyYW0uCgo2CgQEBgIBGi4gU291cmNlIHJldmlzaW9uIGl0IHdhcyBidWlsdCBmcm9tLCBvciBlbXB0eS4KCikK
        BAQGAgIaISBUaGUgd2lyZSBwcm90b2NvbDogYHJlZmxla3MvMWAuCgpGCgQEBgIDGj4gNjQgaGV4YWRlY2ltYWwgZGlnaXRzOyBl
        cXVhbCBkaWdlc3RzIG1lYW4gdGhlIHNhbWUgY29udHJhY3QuCgo8CgQEBgIEGjQgVGhlIHNlcnZlciBwcm9jZXNzJ3Mgb3duIGlk
        LCByYW5kb20gYXQgZWFjaCBzdGFydC4KChsKBAQGAgUaEyBVVEMgbWljcm9zZWNvbmRzLgoKGwoEBAYCBhoTIFVUQyBtaWNyb3Nl
        Y29uZHMuCgpBCgQEBgIHGjkgVGhlIG5ld2VzdCBkdXJhYmxlIGNvbW1pdCwgYW5kIHRoZSBlcG9jaCBpdCBiZWxvbmdzIHRvLgoK
        IgoEBAYCCBoaIFRoZSBsYXN0IGR1cmFibGUgY29tbWl0LgoKSQoEBAYCCRpBIFdobyB0aGUgc2VydmVyIHRha2VzIHRoZSBjYWxs
        ZXIgZm9yOiBgcmVmbGVrczovL2JyYW5jaC8zNC0wMDFgLgoKMAoEBAYCChooIFdoZW4gdGhlIHNlcnZlcidzIGNlcnRpZmljYXRl
        IGV4cGlyZXMuCgpnCgQEBgILGl8gTGltaXRzIG9mIHRoaXMgc2VydmVyIGJ5IG5hbWUgKGBtYXhpbXVtX21lc3NhZ2VfYnl0ZXNg
        KSwgaW4gdGhlIHVuaXQgdGhhdCB0aGUgbmFtZSBlbmRzIHdpdGguCgonCgQEBwIAGh8gTGVhdmUgdGhlIGRlc2NyaXB0b3Igc2V0
        IG91dC4KCkYKBAQIAgAaPiA2NCBoZXhhZGVjaW1hbCBkaWdpdHM7IGVxdWFsIGRpZ2VzdHMgbWVhbiB0aGUgc2FtZSBjb250cmFj
        dC4KCjYKBAQIAgEaLiBBbGwgc2VydmljZXMgb2YgdGhlIGNvbnRyYWN0LCBpbiBuYW1lIG9yZGVyLgoKZgoEBAgCAhpeIEFuIGVu
        Y29kZWQgZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0IG9mIGFsbCBmaWxlcyBvZiByZWZsZWtzLnYxIHdpdGggdGhl
        aXIgY29tbWVudHMuCgoiCgIECRocIEEgc2VydmljZSBhbmQgaXRzIG1ldGhvZHMuCgoqCgQECQIAGiIgYHJlZmxla3MudjEuSW50
        ZXJhY3Rpb25TZXJ2aWNlYC4KCioKBAQJAgEaIiBJbiB0aGUgb3JkZXIgb2YgdGhlIC5wcm90byBmaWxlLgoKNgoCBAoaMCBBIG1l
        dGhvZCBhcyB0aGUgY29udHJhY3QncyBvcHRpb25zIGRlY2xhcmUgaXQuCgo8CgQECgIAGjQgYHJlZmxla3MudjEuSW50ZXJhY3Rp
        b25TZXJ2aWNlL1JlY29yZEludGVyYWN0aW9uYC4KCkMKBAQKAgEaOyBGTlYtMWEgMzIgb2YgdGhlIGZ1bGwgbmFtZTogdGhlIG51
        bWJlciBpbiB0aGUgQ0FMTCBmcmFtZS4KCksKBAQKAgIaQyBgdW5hcnlgLCBgc2VydmVyX3N0cmVhbWluZ2AsIGBjbGllbnRfc3Ry
        ZWFtaW5nYCwgYGJpZGlyZWN0aW9uYWxgLgoKIQoEBAoCAxoZIFJvbGVzIHRoYXQgbWF5IGNhbGwgaXQuCgpBCgQECgIEGjkgV2hh
        dCBhIGNsaWVudCBtYXkgZG8gd2hlbiBpdCBkb2VzIG5vdCBrbm93IHRoZSBvdXRjb21lLgoKLAoEBAoCBRokIE1pbGxpc2Vjb25k
        czsgb24gc3RyZWFtcyAwID0gbm9uZS4KCiwKBAQKAgYaJCBNaWxsaXNlY29uZHM7IG9uIHN0cmVhbXMgMCA9IG5vbmUuCgolCgQE
        CgIHGh0gRnVsbCBuYW1lcyBvZiB0aGUgbWVzc2FnZXMuCgopCgQECgIIGiEgRnVsbCBuYW1lIG9mIHRoZSByZXBseSBtZXNzYWdl
        LgoKKwoEBAoCCRojIFdoYXQgdGhlIGNvbnRyYWN0J3MgY29tbWVudCBzYXlzLgoKGgoEBAsCABoSIDHigKYyMDA7IDAgPSA1MC4K
        CjUKBAQLAgEaLSBGcm9tIHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgocCgQEDAIAGhQgRW1wdHkgPSBs
        YXN0IHBhZ2UuCgoXCgQEDAIBGg8gT2xkZXN0IGZpcnN0LgoKHAoCBA0aFiBPbmUgb3BlbiBjb25uZWN0aW9uLgoKWgoEBA0CABpS
        IFRoZSBpZHMgYnkgd2hpY2ggdGhlIHR3byBlbmRzIG5hbWUgaXQgaW4gZXJyb3JzIGFuZCBsb2dzOiBgc2VydmVyX2lkL2NsaWVu
        dF9pZGAuCgosCgQEDQIBGiQgRW1wdHkgdW50aWwgdGhlIGNsaWVudCBzYWlkIEhFTExPLgoKJAoEBA0CAhocIGByZWZsZWtzOi8v
        YnJhbmNoLzM0LTAwMWAuCgo6CgQEDQIDGjIgQWRkcmVzcyBhbmQgcG9ydCBvZiB0aGUgcGVlcjogYDE5Mi4wLjIuNzo1MDEyM2Au
        CgpBCgQEDQIEGjkgU2VyaWFsIG51bWJlciBvZiB0aGUgY2xpZW50J3MgY2VydGlmaWNhdGUsIGhleGFkZWNpbWFsLgoKOQoEBA0C
        BRoxIE1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQuCgo0CgQEDQIGGiwgTWlsbGlzZWNvbmRz
        IHNpbmNlIHRoZSBsYXN0IGZyYW1lIGFycml2ZWQuCgpMCgQEDQIHGkQgQ2FsbHMgc2luY2UgdGhlIGNvbm5lY3Rpb24gd2FzIGFj
        Y2VwdGVkLCB0aG9zZSB1bmRlciB3YXkgaW5jbHVkZWQuCgooCgQEDQIIGiAgQ2FsbHMgdGhhdCBoYXZlIG5vIFNUQVRVUyB5ZXQu
        Cgo5CgQEDQIJGjEgR09BV0FZIGhhcyBiZWVuIHNlbnQgb3IgcmVjZWl2ZWQ6IG5vIG5ldyBjYWxscy4KCk8KBAQNAgoaRyBCeXRl
        cyBvZiBmcmFtZXMgc2luY2UgdGhlIGNvbm5lY3Rpb24gd2FzIGFjY2VwdGVkLCBiZWZvcmUgZW5jcnlwdGlvbi4KCk8KBAQNAgsa
        RyBCeXRlcyBvZiBmcmFtZXMgc2luY2UgdGhlIGNvbm5lY3Rpb24gd2FzIGFjY2VwdGVkLCBiZWZvcmUgZW5jcnlwdGlvbi4KChQK
        BAQNAgwaDCBgVExTdjEuM2AuCgozCgQEDQINGisgV2hldGhlciBhIHRpY2tldCByZXN1bWVkIHRoZSBUTFMgc2Vzc2lvbi4KCjAK
        BAQNAg4aKCBXaGVuIHRoZSBjbGllbnQncyBjZXJ0aWZpY2F0ZSBleHBpcmVzLgpiBnByb3RvMw==
        """
}
