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
                comment: "Changes fields of the profile. Answers ABORTED / VERSION_CONFLICT with `current_version` when somebody was faster. An\norganisation is given neither a given name nor a birth date: INVALID_ARGUMENT / NOT_FOR_CUSTOMER_KIND."
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
                comment: "Finds customers by name, regardless of case, Turkish letters and word order; exact matches come first, on the first\npage."
            ),
            describe(
                CustomerServiceMethods.addIdentifier,
                request: "refleks.v1.AddIdentifierRequest",
                response: "refleks.v1.AddIdentifierResponse",
                comment: "Gives a customer one more identifier. ALREADY_EXISTS / IDENTIFIER_TAKEN names the holder in `other_code`. An\norganisation has neither TCKN nor YKN."
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
        CpNRChdyZWZsZWtzL3YxL2NvbW1vbi5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvImgKDUFjY2Vz
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
        U1QQCxITCg9DSEFOTkVMX1BBUlRORVIQDEIDugIASqg1CsEECgEMGrsEIE1lc3NhZ2VzIGFuZCBlbnVtcyB0aGF0IGV2ZXJ5IHNl
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
        Zmlyc3Q6IGEgcHJpbmNpcGFsLCBgYnJhbmNoLzM0LTAwMWAuCgo+CgQEAgIFGjYgV2hlbiB0aGUgc2VydmVyIHJlY29yZGVkIGl0
        IGZpcnN0OiBVVEMgbWljcm9zZWNvbmRzLgoKmAEKBAQCAgYajwEgV2hlbiB0aGUgc2VydmVyIHJlY29yZGVkIGxhc3QgdGhhdCB0
        aGUgY3VzdG9tZXIgaGFzIGl0IG9yIHRoYXQgaXQgaXMgdmVyaWZpZWQ6IFVUQyBtaWNyb3NlY29uZHMuIEludGVyYWN0aW9ucyB0
        aGF0CiBuYW1lIGl0IGRvIG5vdCBtb3ZlIHRoaXMuCgo5CgIEAxozIE5hbWVzIG9uZSBjdXN0b21lciwgYnkgY29kZSBvciBieSBv
        bmUgaWRlbnRpZmllci4KCkgKBAQDAgAaQCAxMCBkaWdpdHMuIFRoZSBjb2RlIG9mIGEgbWVyZ2VkIGN1c3RvbWVyIHNlbGVjdHMg
        dGhlIHN1cnZpdm9yLgoKcQoEBAMCARppIFNlbGVjdHMgdGhlIG9uZSBjdXN0b21lciB3aG8gaG9sZHMgaXQ7IE5PVF9GT1VORCB3
        aGVuIG5vYm9keSBkb2VzLCBGQUlMRURfUFJFQ09ORElUSU9OIHdoZW4gc2V2ZXJhbCBkby4KCjMKAgUCGi0gTnVtYmVycyBlcXVh
        bCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJLaW5kLgoKMgoCBAQaLCBXaGF0IGEgY2FsbGVyIHN0YXRlcyBhYm91dCBhIG5ldyBj
        dXN0b21lci4KCiIKBAQEAgAaGiBQRVJTT04gd2hlbiB1bnNwZWNpZmllZC4KCj0KBAQEAgEaNSAw4oCmMjAwIHNjYWxhcnM7IG11
        c3QgYmUgZW1wdHkgZm9yIGFuIG9yZ2FuaXNhdGlvbi4KCmwKBAQEAgIaZCAw4oCmMjAwIHNjYWxhcnM7IGFuIG9yZ2FuaXNhdGlv
        bidzIHdob2xlIG5hbWUuIEEgY3VzdG9tZXIgbWF5IGJlIGNyZWF0ZWQgYmVmb3JlIGhpcyBuYW1lIGlzIGtub3duLgoKOwoEBAQC
        AxozIGBZWVlZLU1NLUREYCwgbm90IGluIHRoZSBmdXR1cmU7IGVtcHR5ID0gdW5rbm93bi4KCjUKBAQEAgQaLSBCQ1AgNDcsIOKJ
        pCAzNSBjaGFyYWN0ZXJzOyBgdHJgIHdoZW4gZW1wdHkuCgpjCgQEBAIFGlsgQnJhbmNoIGlkLCAw4oCmNjQ7IHRoZSBjYWxsZXIn
        cyBicmFuY2ggd2hlbiBhIGJyYW5jaCBjZXJ0aWZpY2F0ZSBjYWxscyBhbmQgdGhpcyBpcyBlbXB0eS4KCmUKAgUDGl8gTnVtYmVy
        cyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgTW9uZXlLaW5kLiBUaGUga2luZCBnaXZlcyB0aGUgc2lnbjogYW1vdW50cyBhcmUgbmV2
        ZXIgbmVnYXRpdmUuCgozCgQFAwIBGisgR3Jvc3MsIHdpdGhvdXQgVkFUIChLRFYpLiBBZGRzIHRvIG1hcmdpbi4KCjQKBAUDAgIa
        LCBDb3N0IG9mIGdvb2RzIHNvbGQuIFN1YnRyYWN0cyBmcm9tIG1hcmdpbi4KCiAKBAUDAgMaGCBTdWJ0cmFjdHMgZnJvbSBtYXJn
        aW4uCgo5CgQFAwIEGjEgVmFsdWUgb2YgcmV0dXJuZWQgZ29vZHMuIFN1YnRyYWN0cyBmcm9tIG1hcmdpbi4KCi4KBAUDAgUaJiBN
        b25leSByZWNlaXZlZC4gTmV2ZXIgZW50ZXJzIG1hcmdpbi4KClcKBAUDAgYaTyBEZXBvc2l0cywgdHJhbnNmZXJzIGFuZCBvdGhl
        ciB0dXJub3ZlciB0aGF0IGlzIG5vdCBvdXJzLiBOZXZlciBlbnRlcnMgbWFyZ2luLgoKQgoEBQMCBxo6IFdoYXQgc2VydmluZyBv
        biB0aGUgY2hhbm5lbCBjb3N0LiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgo0CgQFAwIIGiwgQ29tcGVuc2F0aW9uIGdpdmVuLiBT
        dWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgofCgIEBRoZIE9uZSBhbW91bnQgb2Ygb25lIGtpbmQuCgo0CgQEBQIAGiwgR2l2ZXMgdGhl
        IGFtb3VudCBpdHMgbWVhbmluZyBhbmQgaXRzIHNpZ24uCgpCCgQEBQIBGjogTWlub3IgdW5pdHMsIDDigKYxLDAwMCwwMDAsMDAw
        LDAwMCwwMDAuIFplcm8gaXMgYWxsb3dlZC4KCjEKBAQFAgIaKSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBsZXR0ZXJzLCBgVFJZ
        YC4KCiwKAgQGGiYgVGhlIHN1bSBvZiBvbmUga2luZCBpbiBvbmUgY3VycmVuY3kuCgovCgQEBgIAGicgV2hhdCBpdCBpczsgbnVt
        YmVycyBlcXVhbCB0aGUgZW51bSdzLgoKMQoEBAYCARopIElTTyA0MjE3OiB0aHJlZSBjYXBpdGFsIGxldHRlcnMsIGBUUllgLgoK
        HQoEBAYCAhoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCmUKAgQHGl8gTWFyZ2luIGluIG9uZSBjdXJyZW5jeTogUkVWRU5VRSDiiJIg
        RElTQ09VTlQg4oiSIFJFVFVSTiDiiJIgQ09HUyDiiJIgQ0hBTk5FTF9DT1NUIOKIkiBSRU1FRFkuCgoxCgQEBwIAGikgSVNPIDQy
        MTc6IHRocmVlIGNhcGl0YWwgbGV0dGVycywgYFRSWWAuCgonCgQEBwIBGh8gTWlub3IgdW5pdHM7IG1heSBiZSBuZWdhdGl2ZS4K
        Ci4KAgUEGiggTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ2hhbm5lbC4KCisKAgQIGiUgV2hhdCBhIGN1c3RvbWVyIGRp
        ZCBvbiBvbmUgY2hhbm5lbC4KCisKBAQIAgAaIyBUaGUgY2hhbm5lbCB0aGF0IHRoZSBzdW1zIGFyZSBvZi4KCiYKBAQIAgEaHiBJ
        bnRlcmFjdGlvbnMgY291bnRlZCwg4omlIDAuCgo2CgQECAICGi4gVGhlIGdyZWF0ZXN0IG9jY3VycmVkX2F0X3VzIG9uIHRoaXMg
        Y2hhbm5lbC4KCjAKBAQIAgMaKCBCeSBraW5kIGFuZCBjdXJyZW5jeSwgb3JkZXJlZCBieSBib3RoLgoKFgoEBAgCBBoOIEJ5IGN1
        cnJlbmN5LgoKMAoCBAkaKiBBIGN1c3RvbWVyJ3Mgc3VtcyBvdmVyIGFsbCBpbnRlcmFjdGlvbnMuCgomCgQECQIAGh4gSW50ZXJh
        Y3Rpb25zIGNvdW50ZWQsIOKJpSAwLgoKMwoEBAkCARorIFVUQyBtaWNyb3NlY29uZHM7IDAgPSBubyBpbnRlcmFjdGlvbiB5ZXQu
        CgozCgQECQICGisgVVRDIG1pY3Jvc2Vjb25kczsgMCA9IG5vIGludGVyYWN0aW9uIHlldC4KClUKBAQJAgMaTSBCeSBraW5kIGFu
        ZCBjdXJyZW5jeSwgb3JkZXJlZCBieSBib3RoOyBraW5kcyB3aXRob3V0IGFueSBsaW5lIGFyZSBsZWZ0IG91dC4KChYKBAQJAgQa
        DiBCeSBjdXJyZW5jeS4KCjsKBAQJAgUaMyBPcmRlcmVkIGJ5IGNoYW5uZWw7IHVudXNlZCBjaGFubmVscyBhcmUgbGVmdCBvdXQu
        CgpqCgIEChpkIE9uZSBydWxlIHRoYXQgYSByZXF1ZXN0IChvciBhbiBpdGVtIG9mIGEgYmF0Y2ggb3IgcHVzaCkgYnJlYWtzLiBO
        ZXZlciBjYXJyaWVzIHRoZSBvZmZlbmRpbmcgdmFsdWUuCgpLCgQECgIAGkMgVGhlIGZpZWxkJ3MgcGF0aCBpbiBwcm90byBuYW1l
        czogYGludGVyYWN0aW9uLm1vbmV5WzJdLmN1cnJlbmN5YC4KCi8KBAQKAgEaJyBTdGFibGUsIG1hY2hpbmUtcmVhZGFibGU6IGBU
        T09fTE9OR2AuCgpJCgQECgICGkEgQSBzZW50ZW5jZSBpbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2Ugd2l0aCBsaW1pdCBhbmQgYWN0
        dWFsIHNpemUuCgpoCgIECxpiIFdoeSBvbmUgaXRlbSBvZiBhIGJhdGNoIG9yIHB1c2ggd2FzIHJlZnVzZWQ7IHRoZSBzYW1lIGlu
        Zm9ybWF0aW9uIGFzIHRoZSBTVEFUVVMgb2YgYSB1bmFyeSBjYWxsLgoKJwoEBAsCABofIGdSUEMncyBzdGF0dXMgbnVtYmVyLCAx
        4oCmMTYuCgo7CgQECwIBGjMgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgSURFTVBPVEVOQ1lfQ09ORkxJQ1RgLgoKLgoEBAsC
        AhomIEEgc2VudGVuY2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKcgoEBAsCAxpqIEFsbCBicm9rZW4gcnVsZXMgb2YgdGhl
        IGl0ZW0sIDDigKY1MDsgYWxzbyB3aGF0IGEgY2VydGlmaWNhdGUgbWF5IG5vdCBzdGF0ZSAoY29kZSA3LCBQRVJNSVNTSU9OX0RF
        TklFRCkuCgpoCgQECwIEGmAgRmFjdHMgdGhhdCBnbyB3aXRoIHRoZSByZWFzb24sIGJ5IG5hbWU6IGBkaWZmZXJpbmdfZmllbGRz
        YCwgYG90aGVyX2NvZGVgLiBOZXZlciBwZXJzb25hbCBkYXRhLgoKawoEBAsCBRpjIE1pbGxpc2Vjb25kcyB0byB3YWl0IGJlZm9y
        ZSBzZW5kaW5nIHRoZSBpdGVtIGFnYWluOyAwID0gc2VuZGluZyBpdCBhZ2FpbiB1bmNoYW5nZWQgd2lsbCBub3QgaGVscC4KCmkK
        BAQLAgYaYSBUcnVlIHdoZW4gdGhlcmUgd2VyZSBtb3JlIHZpb2xhdGlvbnMgdGhhbiBhcmUgbGlzdGVkOiBiZXlvbmQgNTAgb2Yg
        YW4gaXRlbSBvciAyLDAwMCBvZiBhIGJhdGNoLgoKQQoCBAwaOyBBIHBsYWNlIGluIHRoZSBsZWRnZXIgZnJvbSB3aGljaCBhIHN0
        cmVhbSBjYW4gYmUgcmVzdW1lZC4KCp8BCgQEDAIAGpYBIElkZW50aXR5IG9mIHRoZSBsZWRnZXIncyBoaXN0b3J5OyBhIHJlc3Rv
        cmUgZnJvbSBhIGJhY2t1cCBiZWdpbnMgYSBuZXcgb25lLCBhbmQgcG9zaXRpb25zIG9mIHRoZSBvbGQgYXJlIHJlZnVzZWQKIHdp
        dGggT1VUX09GX1JBTkdFIC8gRVBPQ0hfQ0hBTkdFRC4KCkgKBAQMAgEaQCBFdmVyeXRoaW5nIHVwIHRvIGFuZCBpbmNsdWRpbmcg
        dGhpcyBjb21taXQgaGFzIGJlZW4gZGVsaXZlcmVkLgpiBnByb3RvMwr2YAoZcmVmbGVrcy92MS9jdXN0b21lci5wcm90bxIKcmVm
        bGVrcy52MRoXcmVmbGVrcy92MS9jb21tb24ucHJvdG8aHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8aGHJlZmxla3MvdjEv
        b3B0aW9ucy5wcm90byLoAwoIQ3VzdG9tZXISEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgucmVmbGVrcy52MS5D
        dXN0b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IGc3RhdHVzEiUKCmdp
        dmVuX25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFSCmZhbWlseU5hbWUS
        JQoKYmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSGgoIbGFuZ3VhZ2UYByABKAlSCGxhbmd1YWdlEh8KC2hvbWVf
        YnJhbmNoGAggASgJUgpob21lQnJhbmNoEioKDWNyZWF0ZWRfYXRfdXMYCSABKANCBsLLGAJADFILY3JlYXRlZEF0VXMSGAoHdmVy
        c2lvbhgKIAEoBFIHdmVyc2lvbhI4CgtpZGVudGlmaWVycxgLIAMoCzIWLnJlZmxla3MudjEuSWRlbnRpZmllclILaWRlbnRpZmll
        cnMSLAoSY2hhbmdlZF9jb21taXRfc2VxGAwgASgEUhBjaGFuZ2VkQ29tbWl0U2VxSgQIDRAeIpsBChVDcmVhdGVDdXN0b21lclJl
        cXVlc3QSOwoIY3VzdG9tZXIYASABKAsyFy5yZWZsZWtzLnYxLk5ld0N1c3RvbWVyQgbCyxgCCAFSCGN1c3RvbWVyEkUKC2lkZW50
        aWZpZXJzGAIgAygLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAI4JFILaWRlbnRpZmllcnMiyAEKFkNyZWF0ZUN1
        c3RvbWVyUmVzcG9uc2USEgoEY29kZRgBIAEoCVIEY29kZRIYCgdjcmVhdGVkGAIgASgIUgdjcmVhdGVkEhgKB3ZlcnNpb24YAyAB
        KARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgEIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAUgASgIUghyZXBsYXllZBIrChFj
        b25mbGljdGluZ19jb2RlcxgGIAMoCVIQY29uZmxpY3RpbmdDb2RlcyJtChJHZXRDdXN0b21lclJlcXVlc3QSOQoGYWNjZXNzGAEg
        ASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIcCgRjb2RlGAIgASgJQgjCyxgECAFAAVIEY29k
        ZSJwChNHZXRDdXN0b21lclJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9t
        ZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1c3RvbWVyUghjdXN0b21lciKgAwoVVXBkYXRlQ3VzdG9tZXJSZXF1ZXN0EhwKBGNvZGUY
        ASABKAlCCMLLGAQIAUABUgRjb2RlEjEKEGV4cGVjdGVkX3ZlcnNpb24YAiABKARCBsLLGAIIAVIPZXhwZWN0ZWRWZXJzaW9uEi8K
        CmdpdmVuX25hbWUYAyABKAlCC8LLGAcYyAFAAkgBSABSCWdpdmVuTmFtZYgBARIxCgtmYW1pbHlfbmFtZRgEIAEoCUILwssYBxjI
        AUACSAFIAVIKZmFtaWx5TmFtZYgBARIsCgpiaXJ0aF9kYXRlGAUgASgJQgjCyxgEQAhIAUgCUgliaXJ0aERhdGWIAQESKQoIbGFu
        Z3VhZ2UYBiABKAlCCMLLGAQYI0AJSANSCGxhbmd1YWdliAEBEi4KC2hvbWVfYnJhbmNoGAcgASgJQgjCyxgEGEBABEgEUgpob21l
        QnJhbmNoiAEBQg0KC19naXZlbl9uYW1lQg4KDF9mYW1pbHlfbmFtZUINCgtfYmlydGhfZGF0ZUILCglfbGFuZ3VhZ2VCDgoMX2hv
        bWVfYnJhbmNoIm0KFlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIdCgpjb21taXRfc2Vx
        GAIgASgEUgljb21taXRTZXESGgoIcmVwbGF5ZWQYAyABKAhSCHJlcGxheWVkIpcBChVMb29rdXBDdXN0b21lclJlcXVlc3QSOQoG
        YWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJDCgppZGVudGlmaWVyGAIgASgL
        MhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllciJzChZMb29rdXBDdXN0b21lclJlc3BvbnNl
        EicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1
        c3RvbWVyUghjdXN0b21lciLKAQoWU2VhcmNoQ3VzdG9tZXJzUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5yZWZsZWtzLnYxLkFj
        Y2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEiUKBXF1ZXJ5GAIgASgJQg/CyxgLCAEQAhjIAUACSAFSBXF1ZXJ5EiQKCXBhZ2Vf
        c2l6ZRgDIAEoDUIHwssYAzDIAVIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgEIAEoCUIJwssYBRiABEALUglwYWdlVG9rZW4inwEK
        F1NlYXJjaEN1c3RvbWVyc1Jlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESJgoPbmV4dF9w
        YWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEjMKB21hdGNoZXMYAyADKAsyGS5yZWZsZWtzLnYxLkN1c3RvbWVyTWF0Y2hS
        B21hdGNoZXMiswIKDUN1c3RvbWVyTWF0Y2gSEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgucmVmbGVrcy52MS5D
        dXN0b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IGc3RhdHVzEiUKCmdp
        dmVuX25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFSCmZhbWlseU5hbWUS
        JQoKYmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSHwoLaG9tZV9icmFuY2gYByABKAlSCmhvbWVCcmFuY2gSFAoF
        ZXhhY3QYCCABKAhSBWV4YWN0IqQBChRBZGRJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgECAFAAVIEY29kZRJD
        CgppZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllchIpChBleHBl
        Y3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24iggEKFUFkZElkZW50aWZpZXJSZXNwb25zZRIYCgd2ZXJzaW9uGAEg
        ASgEUgd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEYAiABKARSCWNvbW1pdFNlcRIaCghyZXBsYXllZBgDIAEoCFIIcmVwbGF5ZWQSFAoF
        YWRkZWQYBCABKAhSBWFkZGVkIqcBChdSZW1vdmVJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgECAFAAVIEY29k
        ZRJDCgppZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllchIpChBl
        eHBlY3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24ibwoYUmVtb3ZlSWRlbnRpZmllclJlc3BvbnNlEhgKB3ZlcnNp
        b24YASABKARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAMgASgIUghyZXBsYXll
        ZCLKAQoVR2V0Q3VzdG9tZXIzNjBSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssY
        AggBUgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtzLnYxLkN1c3RvbWVyU2VsZWN0b3JCBsLLGAIIAVIIY3VzdG9t
        ZXISNAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFSEGxhc3RJbnRlcmFjdGlvbnMioQMKC0N1c3RvbWVyMzYwEicK
        EGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1c3Rv
        bWVyUghjdXN0b21lchIqCgZ0b3RhbHMYAyABKAsyEi5yZWZsZWtzLnYxLlRvdGFsc1IGdG90YWxzEjoKF2RheXNfc2luY2VfbGFz
        dF9jb250YWN0GAQgASgNSABSFGRheXNTaW5jZUxhc3RDb250YWN0iAEBEjkKFW5ld2VzdF9yZWNvcmRlZF9hdF91cxgFIAEoA0IG
        wssYAkAMUhJuZXdlc3RSZWNvcmRlZEF0VXMSLAoOc2VydmVyX3RpbWVfdXMYBiABKANCBsLLGAJADFIMc2VydmVyVGltZVVzEkQK
        EWxhc3RfaW50ZXJhY3Rpb25zGB4gAygLMhcucmVmbGVrcy52MS5JbnRlcmFjdGlvblIQbGFzdEludGVyYWN0aW9uc0IaChhfZGF5
        c19zaW5jZV9sYXN0X2NvbnRhY3RKBAgHEB4iyQEKFFdhdGNoQ3VzdG9tZXJSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxl
        a3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtzLnYxLkN1c3RvbWVy
        U2VsZWN0b3JCBsLLGAIIAVIIY3VzdG9tZXISNAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFSEGxhc3RJbnRlcmFj
        dGlvbnMiwwEKFVdhdGNoQ3VzdG9tZXJSZXNwb25zZRI2Cghwb3NpdGlvbhgBIAEoCzIaLnJlZmxla3MudjEuU3RyZWFtUG9zaXRp
        b25SCHBvc2l0aW9uEhoKCHNuYXBzaG90GAIgASgIUghzbmFwc2hvdBIpChBuZXdfaW50ZXJhY3Rpb25zGAMgASgNUg9uZXdJbnRl
        cmFjdGlvbnMSKwoEdmlldxgeIAEoCzIXLnJlZmxla3MudjEuQ3VzdG9tZXIzNjBSBHZpZXcqwwEKDkN1c3RvbWVyU3RhdHVzEh8K
        G0NVU1RPTUVSX1NUQVRVU19VTlNQRUNJRklFRBAAEhoKFkNVU1RPTUVSX1NUQVRVU19BQ1RJVkUQARIaChZDVVNUT01FUl9TVEFU
        VVNfTUVSR0VEEAISGgoWQ1VTVE9NRVJfU1RBVFVTX0VSQVNFRBADEh4KGkNVU1RPTUVSX1NUQVRVU19SRVNUUklDVEVEEAQSHAoY
        Q1VTVE9NRVJfU1RBVFVTX0RFQ0VBU0VEEAUy3gcKD0N1c3RvbWVyU2VydmljZRJsCg5DcmVhdGVDdXN0b21lchIhLnJlZmxla3Mu
        djEuQ3JlYXRlQ3VzdG9tZXJSZXF1ZXN0GiIucmVmbGVrcy52MS5DcmVhdGVDdXN0b21lclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIY
        iCcgsOoBEmQKC0dldEN1c3RvbWVyEh4ucmVmbGVrcy52MS5HZXRDdXN0b21lclJlcXVlc3QaHy5yZWZsZWtzLnYxLkdldEN1c3Rv
        bWVyUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEmwKDlVwZGF0ZUN1c3RvbWVyEiEucmVmbGVrcy52MS5VcGRhdGVDdXN0
        b21lclJlcXVlc3QaIi5yZWZsZWtzLnYxLlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiIJyCw6gESbQoOTG9v
        a3VwQ3VzdG9tZXISIS5yZWZsZWtzLnYxLkxvb2t1cEN1c3RvbWVyUmVxdWVzdBoiLnJlZmxla3MudjEuTG9va3VwQ3VzdG9tZXJS
        ZXNwb25zZSIUwssYEAoFAQIDBAUQARjQDyCw6gEScAoPU2VhcmNoQ3VzdG9tZXJzEiIucmVmbGVrcy52MS5TZWFyY2hDdXN0b21l
        cnNSZXF1ZXN0GiMucmVmbGVrcy52MS5TZWFyY2hDdXN0b21lcnNSZXNwb25zZSIUwssYEAoFAQIDBAUQARiIJyCw6gESaQoNQWRk
        SWRlbnRpZmllchIgLnJlZmxla3MudjEuQWRkSWRlbnRpZmllclJlcXVlc3QaIS5yZWZsZWtzLnYxLkFkZElkZW50aWZpZXJSZXNw
        b25zZSITwssYDwoEAQIDBRACGIgnILDqARJyChBSZW1vdmVJZGVudGlmaWVyEiMucmVmbGVrcy52MS5SZW1vdmVJZGVudGlmaWVy
        UmVxdWVzdBokLnJlZmxla3MudjEuUmVtb3ZlSWRlbnRpZmllclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcgsOoBEmIKDkdldEN1
        c3RvbWVyMzYwEiEucmVmbGVrcy52MS5HZXRDdXN0b21lcjM2MFJlcXVlc3QaFy5yZWZsZWtzLnYxLkN1c3RvbWVyMzYwIhTCyxgQ
        CgUBAgMEBRABGNAPILDqARJlCg1XYXRjaEN1c3RvbWVyEiAucmVmbGVrcy52MS5XYXRjaEN1c3RvbWVyUmVxdWVzdBohLnJlZmxl
        a3MudjEuV2F0Y2hDdXN0b21lclJlc3BvbnNlIg3CyxgJCgUBAgMEBRABMAFCA7oCAEqCNgpcCgEMGlcgQ3VzdG9tZXJTZXJ2aWNl
        OiBvbmUgY29kZSBwZXIgaW5kaXZpZHVhbCwgYW5kIGV2ZXJ5dGhpbmcga25vd24gYWJvdXQgaGltIGluIG9uZSB2aWV3LgoK5gEK
        BAYAAgAa3QEgQ3JlYXRlcyBhIGN1c3RvbWVyIGFuZCBnaXZlcyBoaW0gYSBjb2RlLiBJZiBvbmUgb2YgdGhlIG1lcmdlLWtleSBp
        ZGVudGlmaWVycyBhbHJlYWR5IGJlbG9uZ3MgdG8gYSBjdXN0b21lciwgdGhhdAogY3VzdG9tZXIgaXMgcmV0dXJuZWQgd2l0aCBg
        Y3JlYXRlZGAgZmFsc2U6IHR3byBicmFuY2hlcyB0aGF0IGNyZWF0ZSB0aGUgc2FtZSBwZXJzb24gYXQgb25jZSBnZXQgT05FIGNv
        ZGUuCgo7CgQGAAIBGjMgUmV0dXJucyBhIGN1c3RvbWVyIHdpdGggaGlzIGlkZW50aWZpZXJzLCBieSBjb2RlLgoK6AEKBAYAAgIa
        3wEgQ2hhbmdlcyBmaWVsZHMgb2YgdGhlIHByb2ZpbGUuIEFuc3dlcnMgQUJPUlRFRCAvIFZFUlNJT05fQ09ORkxJQ1Qgd2l0aCBg
        Y3VycmVudF92ZXJzaW9uYCB3aGVuIHNvbWVib2R5IHdhcyBmYXN0ZXIuIEFuCiBvcmdhbmlzYXRpb24gaXMgZ2l2ZW4gbmVpdGhl
        ciBhIGdpdmVuIG5hbWUgbm9yIGEgYmlydGggZGF0ZTogSU5WQUxJRF9BUkdVTUVOVCAvIE5PVF9GT1JfQ1VTVE9NRVJfS0lORC4K
        CjsKBAYAAgMaMyBSZXR1cm5zIHRoZSBvbmUgY3VzdG9tZXIgd2hvIGhvbGRzIGFuIGlkZW50aWZpZXIuCgqEAQoEBgACBBp8IEZp
        bmRzIGN1c3RvbWVycyBieSBuYW1lLCByZWdhcmRsZXNzIG9mIGNhc2UsIFR1cmtpc2ggbGV0dGVycyBhbmQgd29yZCBvcmRlcjsg
        ZXhhY3QgbWF0Y2hlcyBjb21lIGZpcnN0LCBvbiB0aGUgZmlyc3QKIHBhZ2UuCgqfAQoEBgACBRqWASBHaXZlcyBhIGN1c3RvbWVy
        IG9uZSBtb3JlIGlkZW50aWZpZXIuIEFMUkVBRFlfRVhJU1RTIC8gSURFTlRJRklFUl9UQUtFTiBuYW1lcyB0aGUgaG9sZGVyIGlu
        IGBvdGhlcl9jb2RlYC4gQW4KIG9yZ2FuaXNhdGlvbiBoYXMgbmVpdGhlciBUQ0tOIG5vciBZS04uCgouCgQGAAIGGiYgVGFrZXMg
        YW4gaWRlbnRpZmllciBmcm9tIGEgY3VzdG9tZXIuCgpUCgQGAAIHGkwgUmV0dXJucyB0aGUgd2hvbGUgdmlldyBvZiBhIGN1c3Rv
        bWVyOiBpZGVudGl0eSwgdG90YWxzLCBsYXN0IGludGVyYWN0aW9ucy4KCqIBCgQGAAIIGpkBIFNlbmRzIHRoZSB2aWV3IGF0IG9u
        Y2UgYW5kIGFnYWluIGFmdGVyIGV2ZXJ5IGNoYW5nZSBvZiB0aGlzIGN1c3RvbWVyOyBjaGFuZ2VzIHRoYXQgY29tZSBmYXN0ZXIg
        dGhhbiB0aGUgcmVhZGVyCiB0YWtlcyB0aGVtIGFyZSBmb2xkZWQgaW50byBvbmUgbWVzc2FnZS4KCjUKAgUAGi8gTnVtYmVycyBl
        cXVhbCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJTdGF0dXMuCgpKCgQFAAICGkIgSm9pbmVkIGludG8gYW5vdGhlciBjdXN0b21l
        cjsgdGhlIGNvZGUgcmVzb2x2ZXMgdG8gdGhlIHN1cnZpdm9yLgoKVgoEBQACAxpOIFBlcnNvbmFsIGRhdGEgZGVzdHJveWVkIG9u
        IHJlcXVlc3Q7IHJlYWRzIGFuc3dlciBOT1RfRk9VTkQgLyBTVUJKRUNUX0VSQVNFRC4KCjMKBAUAAgQaKyBQcm9jZXNzaW5nIGlz
        IHJlc3RyaWN0ZWQ6IGtlcHQsIG5vdCB1c2VkLgoKGgoEBQACBRoSIE5ldmVyIGNvbnRhY3RlZC4KCisKAgQAGiUgQSBjdXN0b21l
        ciBhcyB0aGUgc2VydmVyIGtub3dzIGhpbS4KCiIKBAQAAgAaGiAxMCBkaWdpdHMsIG5ldmVyIHJldXNlZC4KCi8KBAQAAgEaJyBX
        aGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQEAAICGjMgV2hldGhlciB0aGUgY3VzdG9tZXIgbWF5IGJl
        IHNlcnZlZCBhbmQgY29udGFjdGVkLgoKJAoEBAACAxocIEVtcHR5IGZvciBhbiBvcmdhbmlzYXRpb24uCgonCgQEAAIEGh8gQW4g
        b3JnYW5pc2F0aW9uJ3Mgd2hvbGUgbmFtZS4KCiEKBAQAAgUaGSBgWVlZWS1NTS1ERGAsIG9yIGVtcHR5LgoKLwoEBAACBhonIEJD
        UCA0NzsgYHRyYCB1bmxlc3Mgc3RhdGVkIG90aGVyd2lzZS4KCh4KBAQAAgcaFiBCcmFuY2ggaWQsIG9yIGVtcHR5LgoKGwoEBAAC
        CBoTIFVUQyBtaWNyb3NlY29uZHMuCgpQCgQEAAIJGkggR3Jvd3MgYnkgb25lIHdpdGggZXZlcnkgY2hhbmdlIG9mIHByb2ZpbGUg
        b3IgaWRlbnRpZmllcnM7IGJlZ2lucyBhdCAxLgoKKwoEBAACChojIE9yZGVyZWQgYnkga2luZCwgdGhlbiBmaXJzdCBzZWVuLgoK
        PgoEBAACCxo2IFRoZSBjb21taXQgdGhhdCBjaGFuZ2VkIHByb2ZpbGUgb3IgaWRlbnRpZmllcnMgbGFzdC4KCkAKAwQACRo5IEZv
        ciBsYXRlciBwYXJ0czogbWVyZ2VkX2ludG8sIHJlc3RyaWN0aW9uLCBwZXJtaXNzaW9ucy4KCjQKBAQBAgAaLCBXaGF0IHRoZSBj
        YWxsZXIga25vd3Mgb2YgdGhlIG5ldyBjdXN0b21lci4KCjwKBAQBAgEaNCAw4oCmMzYsIGVhY2gga2luZCB3aXRoaW4gaXRzIG1h
        eGltdW0gcGVyIGN1c3RvbWVyLgoKFAoEBAICABoMIDEwIGRpZ2l0cy4KCl0KBAQCAgEaVSBGYWxzZSB3aGVuIGFuIGlkZW50aWZp
        ZXIgYWxyZWFkeSBiZWxvbmdlZCB0byB0aGlzIGN1c3RvbWVyLCB3aG8gd2FzIGxlZnQgYXMgaGUgd2FzLgoKPwoEBAICAho3IFRo
        ZSBjdXN0b21lcidzIHZlcnNpb24sIDEgd2hlbiB0aGlzIGNhbGwgY3JlYXRlZCBoaW0uCgpHCgQEAgIDGj8gVGhlIGNvbW1pdCBv
        ZiB0aGlzIGNoYW5nZTsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKbgoEBAICBBpmIFRydWUgd2hlbiBhbiBl
        YXJsaWVyIGNhbGwgd2l0aCB0aGUgc2FtZSBpZGVtcG90ZW5jeSBrZXkgaGFkIGRvbmUgaXQ7IHRoZSBhbnN3ZXIgaXMgdGhlIG9y
        aWdpbmFsIG9uZS4KClcKBAQCAgUaTyBDdXN0b21lcnMgb3RoZXIgdGhhbiBgY29kZWAgd2hvIGhvbGQgb25lIG9mIHRoZSBpZGVu
        dGlmaWVycywgd2hpY2ggdGhleSBrZWVwLgoKHAoEBAMCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKFAoEBAMCARoMIDEwIGRpZ2l0
        cy4KCi4KBAQEAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCiYKBAQEAgEaHiBUaGUgY3VzdG9tZXIg
        bWVhbnQgb3IgZm91bmQuCgoUCgQEBQIAGgwgMTAgZGlnaXRzLgoKMQoEBAUCARopIFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFz
        IHJlYWQsIOKJpSAxLgoKPwoEBAUCAho3IEFic2VudCA9IHVuY2hhbmdlZCwgZW1wdHkgPSBjbGVhcmVkOyAw4oCmMjAwIHNjYWxh
        cnMuCgo/CgQEBQIDGjcgQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9IGNsZWFyZWQ7IDDigKYyMDAgc2NhbGFycy4KCk8KBAQF
        AgQaRyBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgYFlZWVktTU0tRERgLCBub3QgaW4gdGhlIGZ1dHVyZS4K
        CkYKBAQFAgUaPiBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gYHRyYDsgQkNQIDQ3LCDiiaQgMzUgY2hhcmFjdGVycy4KCj0K
        BAQFAgYaNSBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgSURFTlQsIDDigKY2NC4KCk8KBAQGAgAaRyBUaGUg
        dmVyc2lvbiBhZnRlciB0aGUgY2hhbmdlOyB0aGUgZXhwZWN0ZWQgb25lIHdoZW4gbm90aGluZyBkaWZmZXJlZC4KCkcKBAQGAgEa
        PyBUaGUgY29tbWl0IG9mIHRoaXMgY2hhbmdlOyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5hbCBvbmUuCgpcCgQEBgICGlQg
        VHJ1ZSB3aGVuIHRoZSBzYW1lIGNhbGwgaGFkIGJlZW4gY29tbWl0dGVkIGJlZm9yZTsgdGhlIGFuc3dlciBpcyB0aGUgb3JpZ2lu
        YWwgb25lLgoKHAoEBAcCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKRgoEBAcCARo+IFRoZSBpZGVudGlmaWVyIHRvIGxvb2sgdXA7
        IG5vcm1hbGlzZWQgYmVmb3JlIGl0IGlzIGNvbXBhcmVkLgoKLgoEBAgCABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJl
        ZmxlY3RzLgoKJgoEBAgCARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KChwKBAQJAgAaFCBXaG8gcmVhZHMgYW5kIHdo
        eS4KCmYKBAQJAgEaXiBPbmUgb3IgbW9yZSB3b3JkcyBvZiBhIG5hbWUsIGVhY2ggbWF5IGJlIGEgYmVnaW5uaW5nIG9mIGF0IGxl
        YXN0IDIgbGV0dGVyczsgMuKApjIwMCBzY2FsYXJzLgoKGgoEBAkCAhoSIDHigKYyMDA7IDAgPSA1MC4KCjUKBAQJAgMaLSBGcm9t
        IHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgouCgQECgIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBhbnN3
        ZXIgcmVmbGVjdHMuCgocCgQECgIBGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgrOAQoEBAoCAhrFASBPdmVyIGFsbCBwYWdlcyBmaXJz
        dCB0aG9zZSB3aG8gbWF0Y2ggbGV0dGVyIGJ5IGxldHRlciwgdGhlbiB0aG9zZSB3aG8gbWF0Y2ggYXBhcnQgZnJvbSBUdXJraXNo
        IGxldHRlcnMsIHRoZW4gdGhvc2UKIHdobyBoYXZlIHdvcmRzIHRoYXQgYmVnaW4gc287IHdpdGhpbiBhIHBhZ2UgYW5kIGVhY2gg
        b2YgdGhlc2UgYnkgbmFtZSBhbmQgY29kZS4KCiEKAgQLGhsgT25lIGhpdCBvZiBhIG5hbWUgc2VhcmNoLgoKFAoEBAsCABoMIDEw
        IGRpZ2l0cy4KCi8KBAQLAgEaJyBXaGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQECwICGjMgV2hldGhl
        ciB0aGUgY3VzdG9tZXIgbWF5IGJlIHNlcnZlZCBhbmQgY29udGFjdGVkLgoKGgoEBAsCAxoSIDDigKYyMDAgc2NhbGFycy4KCjgK
        BAQLAgQaMCAw4oCmMjAwIHNjYWxhcnM7IGFuIG9yZ2FuaXNhdGlvbidzIHdob2xlIG5hbWUuCgohCgQECwIFGhkgYFlZWVktTU0t
        RERgLCBvciBlbXB0eS4KChwKBAQLAgYaFCBCcmFuY2ggaWQsIDDigKY2NC4KClUKBAQLAgcaTSBUaGUgcXVlcnkgbWF0Y2hlcyBs
        ZXR0ZXIgYnkgbGV0dGVyLCBub3Qgb25seSBhZnRlciBmb2xkaW5nIFR1cmtpc2ggbGV0dGVycy4KChQKBAQMAgAaDCAxMCBkaWdp
        dHMuCgogCgQEDAIBGhggVGhlIGlkZW50aWZpZXIgdG8gYWRkLgoKPgoEBAwCAho2IFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFz
        IHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBpcy4KCjAKBAQNAgAaKCBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFmdGVyIHRoZSBjYWxs
        LgoKRwoEBA0CARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4K
        ClwKBAQNAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBoYWQgYmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlz
        IHRoZSBvcmlnaW5hbCBvbmUuCgoxCgQEDQIDGikgRmFsc2Ugd2hlbiB0aGUgY3VzdG9tZXIgYWxyZWFkeSBoYWQgaXQuCgoUCgQE
        DgIAGgwgMTAgZGlnaXRzLgoKOgoEBA4CARoyIFRoZSBpZGVudGlmaWVyIHRvIHJlbW92ZTsgYHZlcmlmaWVkYCBpcyBpZ25vcmVk
        LgoKPgoEBA4CAho2IFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFzIHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBpcy4KCjAKBAQPAgAa
        KCBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFmdGVyIHRoZSBjYWxsLgoKRwoEBA8CARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFu
        Z2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4KClwKBAQPAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBo
        YWQgYmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgocCgQEEAIAGhQgV2hvIHJl
        YWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKSQoEBBACAhpBIEhvdyBtYW55IG9m
        IHRoZSBuZXdlc3QgaW50ZXJhY3Rpb25zIHRvIHJldHVybjogMeKApjIwMDsgMCA9IDIwLgoKJwoCBBEaISBUaGUgd2hvbGUgdmll
        dyBvZiBvbmUgY3VzdG9tZXIuCgpECgQEEQIAGjwgVGhlIHZpZXcgaG9sZHMgZXZlcnl0aGluZyB1cCB0byBhbmQgaW5jbHVkaW5n
        IHRoaXMgY29tbWl0LgoKLgoEBBECARomIElkZW50aXR5OiBuYW1lcywgY29kZXMsIGlkZW50aWZpZXJzLgoKOgoEBBECAhoyIFN1
        bXMgb3ZlciBhbGwgaW50ZXJhY3Rpb25zLCBieSBraW5kIGFuZCBjaGFubmVsLgoK3QEKBAQRAgMa1AEgTWlkbmlnaHRzIGluIEV1
        cm9wZS9Jc3RhbmJ1bCBiZXR3ZWVuIHRoZSBuZXdlc3QgY29udGFjdCAoYW4gaW50ZXJhY3Rpb24gd2l0aCB0aGUgY3VzdG9tZXIg
        aGltc2VsZjogbm8gbGF0ZSBkZWxpdmVyeSwKIGR1ZSBwYXltZW50LCBhZHZlcnRpc2VtZW50IHNob3duIG9yIHB1YmxpYyBtZW50
        aW9uKSBhbmQgbm93LCDiiaUgMDsgYWJzZW50IHdpdGhvdXQgY29udGFjdHMuCgo6CgQEEQIEGjIgV2hlbiB0aGUgc2VydmVyIHJl
        Y29yZGVkIHRoZSBuZXdlc3QgaW50ZXJhY3Rpb24uCgouCgQEEQIFGiYgVGhlIHNlcnZlcidzIGNsb2NrIHdoZW4gaXQgYW5zd2Vy
        ZWQuCgpVCgMEEQkaTiBGb3IgbGF0ZXIgcGFydHM6IHNjb3JlLCBzZXJ2aWNlIGxldmVsLCBsaWZlY3ljbGUsIGNhc2VzLCBwZXJt
        aXNzaW9ucywgZmFjdHMuCgqdAQoEBBECBhqUASBOZXdlc3QgZmlyc3QsIG9yZGVyZWQgYnkgb2NjdXJyZWRfYXRfdXMgYW5kIGlu
        dGVyYWN0aW9uX2lkLiBUaGUgaGlnaGVzdC1udW1iZXJlZCBmaWVsZCwgc28gdGhhdCBhIHNlcnZlciBhcHBlbmRzCiBzdG9yZWQg
        Ynl0ZXMgdG8gYW4gZW5jb2RlZCBoZWFkLgoKHAoEBBICABoUIFdobyByZWFkcyBhbmQgd2h5LgoKJgoEBBICARoeIFRoZSBjdXN0
        b21lciBtZWFudCBvciBmb3VuZC4KCk8KBAQSAgIaRyBIb3cgbWFueSBvZiB0aGUgbmV3ZXN0IGludGVyYWN0aW9ucyBlYWNoIHZp
        ZXcgaG9sZHM6IDHigKYyMDA7IDAgPSAyMC4KCi4KBAQTAgAaJiBXaGVyZSB0aGUgdmlldyBzdGFuZHMgaW4gdGhlIGxlZGdlci4K
        Ck8KBAQTAgEaRyBUcnVlIGZvciB0aGUgZmlyc3QgbWVzc2FnZSwgd2hpY2ggaXMgdGhlIHByZXNlbnQgc3RhdGUgYW5kIG5vIGNo
        YW5nZS4KCnoKBAQTAgIaciBIb3cgbWFueSBpbnRlcmFjdGlvbnMgd2VyZSByZWNvcmRlZCBzaW5jZSB0aGUgbWVzc2FnZSBiZWZv
        cmU7IDAgaW4gYSBzbmFwc2hvdCBhbmQgd2hlbiBvbmx5IHRoZSBwcm9maWxlIGNoYW5nZWQuCgpUCgQEEwIDGkwgVGhlIHdob2xl
        IHZpZXcgYXMgb2YgdGhlIHBvc2l0aW9uOyBzZXZlcmFsIGNvbW1pdHMgbWF5IGhhdmUgYmVlbiBjb21iaW5lZC4KYgZwcm90bzMK
        1HEKHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8SCnJlZmxla3MudjEaF3JlZmxla3MvdjEvY29tbW9uLnByb3RvGhhyZWZs
        ZWtzL3YxL29wdGlvbnMucHJvdG8iiQoKC0ludGVyYWN0aW9uEi8KDXNvdXJjZV9zeXN0ZW0YASABKAlCCsLLGAYIARhAQARSDHNv
        dXJjZVN5c3RlbRIzCg9zb3VyY2VfZXZlbnRfaWQYAiABKAlCC8LLGAcIARiAAUAFUg1zb3VyY2VFdmVudElkEjcKBHR5cGUYAyAB
        KA4yGy5yZWZsZWtzLnYxLkludGVyYWN0aW9uVHlwZUIGwssYAggBUgR0eXBlEicKBXBoYXNlGAQgASgOMhEucmVmbGVrcy52MS5Q
        aGFzZVIFcGhhc2USMwoJZGlyZWN0aW9uGAUgASgOMhUucmVmbGVrcy52MS5EaXJlY3Rpb25SCWRpcmVjdGlvbhI1CgdjaGFubmVs
        GAYgASgOMhMucmVmbGVrcy52MS5DaGFubmVsQgbCyxgCCAFSB2NoYW5uZWwSIAoGYnJhbmNoGAcgASgJQgjCyxgEGEBABFIGYnJh
        bmNoEh4KBWFnZW50GAggASgJQgjCyxgEGEBABFIFYWdlbnQSLgoOb2NjdXJyZWRfYXRfdXMYCSABKANCCMLLGAQIAUAMUgxvY2N1
        cnJlZEF0VXMSMwoQZHVyYXRpb25fc2Vjb25kcxgKIAEoDUIIwssYBDCA9SRSD2R1cmF0aW9uU2Vjb25kcxI5CgVpdGVtcxgLIAMo
        CzIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25JdGVtQgbCyxgCOGRSBWl0ZW1zEjMKBW1vbmV5GAwgAygLMhUucmVmbGVrcy52MS5N
        b25leUxpbmVCBsLLGAI4IFIFbW9uZXkSJAoIY2FtcGFpZ24YDSABKAlCCMLLGAQYQEAEUghjYW1wYWlnbhImCglyZWZlcnNfdG8Y
        DiABKAlCCcLLGAUYgAFABVIIcmVmZXJzVG8SIgoHb3V0Y29tZRgPIAEoCUIIwssYBBhAQARSB291dGNvbWUSIgoJZHVlX2F0X3Vz
        GBAgASgDQgbCyxgCQAxSB2R1ZUF0VXMSKwoMc3ViamVjdF9jb2RlGBQgASgJQgbCyxgCQAFIAFILc3ViamVjdENvZGUSVQoTc3Vi
        amVjdF9pZGVudGlmaWVycxgVIAEoCzIaLnJlZmxla3MudjEuSWRlbnRpZmllckxpc3RCBsLLGAJIAUgAUhJzdWJqZWN0SWRlbnRp
        ZmllcnMSIgoEbm90ZRgWIAEoCUIOwssYChigHyCAIEADSAFSBG5vdGUSWgoKYXR0cmlidXRlcxgXIAMoCzInLnJlZmxla3MudjEu
        SW50ZXJhY3Rpb24uQXR0cmlidXRlc0VudHJ5QhHCyxgNGIACOCBADUgBWARgQFIKYXR0cmlidXRlcxItCg5pbnRlcmFjdGlvbl9p
        ZBgeIAEoBEIGwssYAlABUg1pbnRlcmFjdGlvbklkEisKDWN1c3RvbWVyX2NvZGUYHyABKAlCBsLLGAJQAVIMY3VzdG9tZXJDb2Rl
        Ei4KDnJlY29yZGVkX2F0X3VzGCAgASgDQgjCyxgEQAxQAVIMcmVjb3JkZWRBdFVzEiUKCmNvbW1pdF9zZXEYISABKARCBsLLGAJQ
        AVIJY29tbWl0U2VxGj0KD0F0dHJpYnV0ZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgB
        QhEKB3N1YmplY3QSBsLLGAIIAUoECBEQFEoECBgQHkoECCIQKCJZCg5JZGVudGlmaWVyTGlzdBJHCgtpZGVudGlmaWVycxgBIAMo
        CzIbLnJlZmxla3MudjEuSWRlbnRpZmllcklucHV0QgjCyxgECAE4ClILaWRlbnRpZmllcnMi6wEKD0ludGVyYWN0aW9uSXRlbRIk
        Cgdwcm9kdWN0GAEgASgJQgrCyxgGCAEYQEAHUgdwcm9kdWN0EiQKCGNhdGVnb3J5GAIgASgJQgjCyxgEGGRADVIIY2F0ZWdvcnkS
        NAoOcXVhbnRpdHlfbWlsbGkYAyABKANCDcLLGAkoADCAoJSljR1SDXF1YW50aXR5TWlsbGkSMgoMYW1vdW50X21pbm9yGAQgASgD
        Qg/CyxgLKAAwgICapuqv4wFSC2Ftb3VudE1pbm9yEiIKCGN1cnJlbmN5GAUgASgJQgbCyxgCQAZSCGN1cnJlbmN5IsUBChhSZWNv
        cmRJbnRlcmFjdGlvblJlcXVlc3QSQQoLaW50ZXJhY3Rpb24YASABKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9uQgbCyxgCCAFS
        C2ludGVyYWN0aW9uEioKEWNyZWF0ZV9pZl9taXNzaW5nGAIgASgIUg9jcmVhdGVJZk1pc3NpbmcSOgoMbmV3X2N1c3RvbWVyGAMg
        ASgLMhcucmVmbGVrcy52MS5OZXdDdXN0b21lclILbmV3Q3VzdG9tZXIi/wEKGVJlY29yZEludGVyYWN0aW9uUmVzcG9uc2USJQoO
        aW50ZXJhY3Rpb25faWQYASABKARSDWludGVyYWN0aW9uSWQSIwoNY3VzdG9tZXJfY29kZRgCIAEoCVIMY3VzdG9tZXJDb2RlEh0K
        CmNvbW1pdF9zZXEYAyABKARSCWNvbW1pdFNlcRIsCg5yZWNvcmRlZF9hdF91cxgEIAEoA0IGwssYAkAMUgxyZWNvcmRlZEF0VXMS
        GgoIcmVwbGF5ZWQYBSABKAhSCHJlcGxheWVkEi0KB2VmZmVjdHMYBiABKAsyEy5yZWZsZWtzLnYxLkVmZmVjdHNSB2VmZmVjdHMi
        uQIKB0VmZmVjdHMSKQoQY3VzdG9tZXJfY3JlYXRlZBgBIAEoCFIPY3VzdG9tZXJDcmVhdGVkEiEKDG5ld19jdXN0b21lchgCIAEo
        CFILbmV3Q3VzdG9tZXISOAoYaW50ZXJhY3Rpb25fY291bnRfYmVmb3JlGAMgASgEUhZpbnRlcmFjdGlvbkNvdW50QmVmb3JlEjYK
        F2ludGVyYWN0aW9uX2NvdW50X2FmdGVyGAQgASgEUhVpbnRlcmFjdGlvbkNvdW50QWZ0ZXISLwoGdG90YWxzGAUgAygLMhcucmVm
        bGVrcy52MS5Ub3RhbENoYW5nZVIGdG90YWxzEjcKCGNvbmZsaWN0GAYgASgLMhsucmVmbGVrcy52MS5TdWJqZWN0Q29uZmxpY3RS
        CGNvbmZsaWN0SgQIBxAeIpgBCgtUb3RhbENoYW5nZRIpCgRraW5kGAEgASgOMhUucmVmbGVrcy52MS5Nb25leUtpbmRSBGtpbmQS
        GgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5EiEKDGJlZm9yZV9taW5vchgDIAEoA1ILYmVmb3JlTWlub3ISHwoLYWZ0ZXJfbWlu
        b3IYBCABKANSCmFmdGVyTWlub3IiMgoPU3ViamVjdENvbmZsaWN0Eh8KC290aGVyX2NvZGVzGAEgAygJUgpvdGhlckNvZGVzIoAB
        Ch1SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVxdWVzdBJHCgVpdGVtcxgBIAMoCzIkLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rp
        b25SZXF1ZXN0QgvCyxgHCAE49ANoAVIFaXRlbXMSFgoGYXRvbWljGAIgASgIUgZhdG9taWMicQoeUmVjb3JkSW50ZXJhY3Rpb25C
        YXRjaFJlc3BvbnNlEjAKB3Jlc3VsdHMYASADKAsyFi5yZWZsZWtzLnYxLkl0ZW1SZXN1bHRSB3Jlc3VsdHMSHQoKY29tbWl0X3Nl
        cRgCIAEoBFIJY29tbWl0U2VxIowBCgpJdGVtUmVzdWx0EkMKCHJlY29yZGVkGAEgASgLMiUucmVmbGVrcy52MS5SZWNvcmRJbnRl
        cmFjdGlvblJlc3BvbnNlSABSCHJlY29yZGVkEi8KB3JlZnVzZWQYAiABKAsyEy5yZWZsZWtzLnYxLlJlZnVzYWxIAFIHcmVmdXNl
        ZEIICgZyZXN1bHQidAoIUHVzaEl0ZW0SIgoIc2VxdWVuY2UYASABKARCBsLLGAIIAVIIc2VxdWVuY2USRAoGcmVjb3JkGAIgASgL
        MiQucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlcXVlc3RCBsLLGAIIAVIGcmVjb3JkIqUBCgdQdXNoQWNrEhoKCHNlcXVl
        bmNlGAEgASgEUghzZXF1ZW5jZRJDCghyZWNvcmRlZBgCIAEoCzIlLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25SZXNwb25z
        ZUgAUghyZWNvcmRlZBIvCgdyZWZ1c2VkGAMgASgLMhMucmVmbGVrcy52MS5SZWZ1c2FsSABSB3JlZnVzZWRCCAoGcmVzdWx0InMK
        C1NvdXJjZUV2ZW50Ei8KDXNvdXJjZV9zeXN0ZW0YASABKAlCCsLLGAYIARhAQARSDHNvdXJjZVN5c3RlbRIzCg9zb3VyY2VfZXZl
        bnRfaWQYAiABKAlCC8LLGAcIARiAAUAFUg1zb3VyY2VFdmVudElkItABChVHZXRJbnRlcmFjdGlvblJlcXVlc3QSOQoGYWNjZXNz
        GAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIvCg5pbnRlcmFjdGlvbl9pZBgCIAEoBEIG
        wssYAigBSABSDWludGVyYWN0aW9uSWQSPAoMc291cmNlX2V2ZW50GAMgASgLMhcucmVmbGVrcy52MS5Tb3VyY2VFdmVudEgAUgtz
        b3VyY2VFdmVudEINCgNrZXkSBsLLGAIIASJ8ChZHZXRJbnRlcmFjdGlvblJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASAB
        KARSDWFzT2ZDb21taXRTZXESOQoLaW50ZXJhY3Rpb24YHiABKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9uUgtpbnRlcmFjdGlv
        biKeAwoXTGlzdEludGVyYWN0aW9uc1JlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbC
        yxgCCAFSBmFjY2VzcxJACghjdXN0b21lchgCIAEoCzIcLnJlZmxla3MudjEuQ3VzdG9tZXJTZWxlY3RvckIGwssYAggBUghjdXN0
        b21lchIfCgdmcm9tX3VzGAMgASgDQgbCyxgCQAxSBmZyb21VcxIhCgh1bnRpbF91cxgEIAEoA0IGwssYAkAMUgd1bnRpbFVzEjkK
        BXR5cGVzGAUgAygOMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvblR5cGVCBsLLGAI4GFIFdHlwZXMSNwoIY2hhbm5lbHMYBiADKA4y
        Ey5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAI4DFIIY2hhbm5lbHMSJAoJcGFnZV9zaXplGAcgASgNQgfCyxgDMMgBUghwYWdlU2l6
        ZRIoCgpwYWdlX3Rva2VuGAggASgJQgnCyxgFGIAEQAtSCXBhZ2VUb2tlbiLNAQoYTGlzdEludGVyYWN0aW9uc1Jlc3BvbnNlEicK
        EGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRv
        a2VuEiMKDWN1c3RvbWVyX2NvZGUYAyABKAlSDGN1c3RvbWVyQ29kZRI7CgxpbnRlcmFjdGlvbnMYHiADKAsyFy5yZWZsZWtzLnYx
        LkludGVyYWN0aW9uUgxpbnRlcmFjdGlvbnMiogIKF1RhaWxJbnRlcmFjdGlvbnNSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJl
        Zmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MSMAoFYWZ0ZXIYAiABKAsyGi5yZWZsZWtzLnYxLlN0cmVhbVBv
        c2l0aW9uUgVhZnRlchI5CgV0eXBlcxgDIAMoDjIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25UeXBlQgbCyxgCOBhSBXR5cGVzEjcK
        CGNoYW5uZWxzGAQgAygOMhMucmVmbGVrcy52MS5DaGFubmVsQgbCyxgCOAxSCGNoYW5uZWxzEiYKCGJyYW5jaGVzGAUgAygJQgrC
        yxgGGEA4MkAEUghicmFuY2hlcyKPAQoYVGFpbEludGVyYWN0aW9uc1Jlc3BvbnNlEjYKCHBvc2l0aW9uGAEgASgLMhoucmVmbGVr
        cy52MS5TdHJlYW1Qb3NpdGlvblIIcG9zaXRpb24SOwoMaW50ZXJhY3Rpb25zGB4gAygLMhcucmVmbGVrcy52MS5JbnRlcmFjdGlv
        blIMaW50ZXJhY3Rpb25zKvkGCg9JbnRlcmFjdGlvblR5cGUSIAocSU5URVJBQ1RJT05fVFlQRV9VTlNQRUNJRklFRBAAEiMKH0lO
        VEVSQUNUSU9OX1RZUEVfQUNDT1VOVF9PUEVORUQQARIgChxJTlRFUkFDVElPTl9UWVBFX1RSQU5TQUNUSU9OEAISJAogSU5URVJB
        Q1RJT05fVFlQRV9PUkRFUl9DQU5DRUxMRUQQAxIcChhJTlRFUkFDVElPTl9UWVBFX0NPTlRBQ1QQBBIaChZJTlRFUkFDVElPTl9U
        WVBFX1ZJU0lUEAUSJAogSU5URVJBQ1RJT05fVFlQRV9ORUVEX0lERU5USUZJRUQQBhIfChtJTlRFUkFDVElPTl9UWVBFX09GRkVS
        X01BREUQBxIjCh9JTlRFUkFDVElPTl9UWVBFX09GRkVSX0FDQ0VQVEVEEAgSIwofSU5URVJBQ1RJT05fVFlQRV9PRkZFUl9SRUpF
        Q1RFRBAJEh0KGUlOVEVSQUNUSU9OX1RZUEVfUFVSQ0hBU0UQChIhCh1JTlRFUkFDVElPTl9UWVBFX09SREVSX1BMQUNFRBALEh4K
        GklOVEVSQUNUSU9OX1RZUEVfREVMSVZFUkVEEAwSIgoeSU5URVJBQ1RJT05fVFlQRV9ERUxJVkVSWV9MQVRFEA0SIAocSU5URVJB
        Q1RJT05fVFlQRV9QQVlNRU5UX0RVRRAOEiUKIUlOVEVSQUNUSU9OX1RZUEVfUEFZTUVOVF9SRUNFSVZFRBAPEhwKGElOVEVSQUNU
        SU9OX1RZUEVfUkVORVdBTBAQEhsKF0lOVEVSQUNUSU9OX1RZUEVfUkVUVVJOEBESIwofSU5URVJBQ1RJT05fVFlQRV9SRVFVRVNU
        X09QRU5FRBASEiEKHUlOVEVSQUNUSU9OX1RZUEVfUkVRVUVTVF9ET05FEBMSJQohSU5URVJBQ1RJT05fVFlQRV9QUk9CTEVNX1JF
        UE9SVEVEEBQSIgoeSU5URVJBQ1RJT05fVFlQRV9SRUZFUlJBTF9NQURFEBUSIwofSU5URVJBQ1RJT05fVFlQRV9QVUJMSUNfTUVO
        VElPThAWEiUKIUlOVEVSQUNUSU9OX1RZUEVfQ0FNUEFJR05fRVhQT1NFRBAXEiMKH0lOVEVSQUNUSU9OX1RZUEVfQUNDT1VOVF9D
        TE9TRUQQGCpLCgVQaGFzZRIVChFQSEFTRV9VTlNQRUNJRklFRBAAEg0KCVBIQVNFX1BSRRABEgwKCFBIQVNFX0FUEAISDgoKUEhB
        U0VfUE9TVBADKksKCURpcmVjdGlvbhIZChVESVJFQ1RJT05fVU5TUEVDSUZJRUQQABIQCgxESVJFQ1RJT05fSU4QARIRCg1ESVJF
        Q1RJT05fT1VUEAIytQUKEkludGVyYWN0aW9uU2VydmljZRJ1ChFSZWNvcmRJbnRlcmFjdGlvbhIkLnJlZmxla3MudjEuUmVjb3Jk
        SW50ZXJhY3Rpb25SZXF1ZXN0GiUucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcg
        sOoBEoQBChZSZWNvcmRJbnRlcmFjdGlvbkJhdGNoEikucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVxdWVzdBoq
        LnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25CYXRjaFJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYmHUg4NQDEk8KEFB1c2hJbnRl
        cmFjdGlvbnMSFC5yZWZsZWtzLnYxLlB1c2hJdGVtGhMucmVmbGVrcy52MS5QdXNoQWNrIgzCyxgICgQBAgMFEAIoATABEm0KDkdl
        dEludGVyYWN0aW9uEiEucmVmbGVrcy52MS5HZXRJbnRlcmFjdGlvblJlcXVlc3QaIi5yZWZsZWtzLnYxLkdldEludGVyYWN0aW9u
        UmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEnMKEExpc3RJbnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYxLkxpc3RJbnRlcmFj
        dGlvbnNSZXF1ZXN0GiQucmVmbGVrcy52MS5MaXN0SW50ZXJhY3Rpb25zUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEYiCcgsOoBEmwK
        EFRhaWxJbnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYxLlRhaWxJbnRlcmFjdGlvbnNSZXF1ZXN0GiQucmVmbGVrcy52MS5UYWlsSW50
        ZXJhY3Rpb25zUmVzcG9uc2UiC8LLGAcKAwMEBRABMAFCA7oCAErePQpVCgEMGlAgSW50ZXJhY3Rpb25TZXJ2aWNlOiB3aGF0IGhh
        cHBlbmVkIHdpdGggYSBjdXN0b21lciwgcmVjb3JkZWQgb25jZSBhbmQgZm9yIGV2ZXIuCgrWAQoEBgACABrNASBSZWNvcmRzIG9u
        ZSBpbnRlcmFjdGlvbi4gKHNvdXJjZV9zeXN0ZW0sIHNvdXJjZV9ldmVudF9pZCkgaXMgdW5pcXVlIGZvciBldmVyOiB0aGUgc2Ft
        ZSBib2R5IGFnYWluIGFuc3dlcnMgdGhlCiBvcmlnaW5hbCByZXN1bHQgd2l0aCBgcmVwbGF5ZWRgLCBhbm90aGVyIGJvZHkgYW5z
        d2VycyBBTFJFQURZX0VYSVNUUyAvIElERU1QT1RFTkNZX0NPTkZMSUNULgoKrQEKBAYAAgEapAEgUmVjb3JkcyB1cCB0byA1MDAg
        aW50ZXJhY3Rpb25zIGFuZCBhbnN3ZXJzIGVhY2g7IG9uZSBiYWQgaXRlbSBuZWl0aGVyIGxvc2VzIG5vciBibG9ja3MgdGhlIG90
        aGVycy4gV2l0aCBgYXRvbWljYAogYWxsIG9mIHRoZW0gYXJlIHJlY29yZGVkIGluIG9uZSBjb21taXQsIG9yIG5vbmUuCgrdAQoE
        BgACAhrUASBSZWNvcmRzIGEgc3RyZWFtIG9mIGludGVyYWN0aW9uczsgZWFjaCBpdGVtIGlzIGFuc3dlcmVkIGJ5IG9uZSBhY2ss
        IGluIG9yZGVyLCBvbmNlIGl0IGlzIGR1cmFibGUgb3IgcmVmdXNlZC4gVGhlCiBzZW5kZXIgbXVzdCByZWFkIGFja3Mgd2hpbGUg
        aXQgc2VuZHMuIEFmdGVyIGEgcmVjb25uZWN0IGl0IHNlbmRzIGl0cyB1bmFja25vd2xlZGdlZCBpdGVtcyBhZ2Fpbi4KCkQKBAYA
        AgMaPCBSZXR1cm5zIG9uZSBpbnRlcmFjdGlvbiwgYnkgaXRzIGlkIG9yIGJ5IGl0cyBzb3VyY2UgZXZlbnQuCgo4CgQGAAIEGjAg
        TGlzdHMgYSBjdXN0b21lcidzIGludGVyYWN0aW9ucywgbmV3ZXN0IGZpcnN0LgoKZwoEBgACBRpfIEZvbGxvd3MgdGhlIGxlZGdl
        cjogZXZlcnkgaW50ZXJhY3Rpb24gb2YgZXZlcnkgY3VzdG9tZXIsIGluIGNvbW1pdCBvcmRlciwgZnJvbSBhIHBvc2l0aW9uIG9u
        LgoKNgoCBQAaMCBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBJbnRlcmFjdGlvblR5cGUuCgpECgQFAAICGjwgQSBiYW5r
        J3MgYWNjb3VudCBtb3ZlbWVudDsgaXRzIG1vbmV5IGlzIFBBWU1FTlQgb3IgVk9MVU1FLgoKLQoEBQACBBolIEEgdGFsayB3aXRo
        b3V0IGEgbW9yZSBzcGVjaWFsIHR5cGUuCgpYCgIFARpSIFdoZXJlIGluIGEgcHVyY2hhc2UgdGhlIGludGVyYWN0aW9uIHN0YW5k
        cy4gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgUGhhc2UuCgoeCgQFAQIBGhYgQmVmb3JlIHRoZSBwdXJjaGFzZS4KChoK
        BAUBAgIaEiBBdCB0aGUgcHVyY2hhc2UuCgodCgQFAQIDGhUgQWZ0ZXIgdGhlIHB1cmNoYXNlLgoKPgoCBQIaOCBXaG8gYmVnYW4g
        aXQuIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIERpcmVjdGlvbi4KCiIKBAUCAgEaGiBUaGUgY3VzdG9tZXIgY2FtZSB0
        byB1cy4KCiIKBAUCAgIaGiBXZSB3ZW50IHRvIHRoZSBjdXN0b21lci4KCqgCCgIEABqhAiBTb21ldGhpbmcgdGhhdCBoYXBwZW5l
        ZCB3aXRoIGEgY3VzdG9tZXIuIEltbXV0YWJsZSBvbmNlIHJlY29yZGVkLgoKIEZpZWxkcyAx4oCmMTkgYXJlIHB1YmxpYyBhbmQg
        c3RvcmVkIHBsYWlubHksIDIw4oCmMjkgYXJlIHBlcnNvbmFsIGFuZCBzdG9yZWQgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidz
        IGtleSwgMzDigKYzOSBhcmUKIGFzc2lnbmVkIGJ5IHRoZSBzZXJ2ZXIuIEEgc2VydmVyIG1heSBhbnN3ZXIgd2l0aCB0aGUgY29u
        Y2F0ZW5hdGVkIGVuY29kaW5ncyBvZiB0aGUgdGhyZWUgZ3JvdXBzLgoKjwEKBAQAAgAahgEgVGhlIHN5c3RlbSB0aGF0IGtub3dz
        IHRoZSBldmVudCBieSBzb3VyY2VfZXZlbnRfaWQ7IG11c3QgYmUgcmVnaXN0ZXJlZCBmb3IgdGhlIGNhbGxlcidzIGNlcnRpZmlj
        YXRlIChpdHMgb3duIGlkCiBpcykuIElERU5ULCAx4oCmNjQuCgo9CgQEAAIBGjUgVW5pcXVlIGZvciBldmVyIHdpdGhpbiBzb3Vy
        Y2Vfc3lzdGVtLiBLRVksIDHigKYxMjguCgoYCgQEAAICGhAgV2hhdCBoYXBwZW5lZC4KCj8KBAQAAgMaNyBCZWZvcmUsIGF0IG9y
        IGFmdGVyIHRoZSBwdXJjaGFzZTsgbWF5IGJlIHVuc3BlY2lmaWVkLgoKKwoEBAACBBojIFdobyBiZWdhbiBpdDsgbWF5IGJlIHVu
        c3BlY2lmaWVkLgoKHAoEBAACBRoUIFdoZXJlIGl0IGhhcHBlbmVkLgoKZAoEBAACBhpcIEJyYW5jaCBpZCwgMOKApjY0LiBFbXB0
        eSBvciBlcXVhbCB0byB0aGUgY2VydGlmaWNhdGUncyBpZCB3aGVuIGEgYnJhbmNoIGNlcnRpZmljYXRlIGNhbGxzLgoKYwoEBAAC
        BxpbIEFnZW50IGlkLCAw4oCmNjQuIEVtcHR5IG9yIGVxdWFsIHRvIHRoZSBjZXJ0aWZpY2F0ZSdzIGlkIHdoZW4gYW4gYWdlbnQg
        Y2VydGlmaWNhdGUgY2FsbHMuCgpjCgQEAAIIGlsgV2hlbiBpdCBoYXBwZW5lZDsgYXQgbW9zdCA1IG1pbnV0ZXMgYWhlYWQgb2Yg
        dGhlIHNlcnZlcidzIGNsb2NrLiBMYXRlIGV2ZW50cyBhcmUgd2VsY29tZS4KCjUKBAQAAgkaLSBTZWNvbmRzLCAw4oCmNjA0LDgw
        MCAoYSB3ZWVrKTsgMCA9IHVua25vd24uCgpPCgQEAAIKGkcgV2hhdCBpdCB3YXMgYWJvdXQsIDDigKYxMDAuIEl0ZW0gYW1vdW50
        cyBhcmUgbmV2ZXIgc3VtbWVkIGludG8gbW9uZXkuCgoqCgQEAAILGiIgV2hhdCBpdCB3YXMgd29ydGgsIDDigKYzMiBsaW5lcy4K
        CiwKBAQAAgwaJCBDYW1wYWlnbiBpZCB0aGF0IGxlZCBoZXJlLCAw4oCmNjQuCgpvCgQEAAINGmcgVGhlIHNvdXJjZSBldmVudCBv
        ZiB0aGUgc2FtZSBzb3VyY2Ugc3lzdGVtIHRoYXQgdGhpcyBvbmUgYW5zd2VycyAocmV0dXJuIOKGkiBwdXJjaGFzZSkuIEtFWSwg
        MOKApjEyOC4KCk4KBAQAAg4aRiBBIHNob3J0IGNvZGUgb2YgaG93IGl0IGVuZGVkOiBgQU5TV0VSRURgLCBgTk9fU1RPQ0tgLiBJ
        REVOVCwgMOKApjY0LgoKTgoEBAACDxpGIFdoZW4gc29tZXRoaW5nIHByb21pc2VkIGluIGl0IGlzIGR1ZTsgMCA9IG5vdGhpbmcg
        aXMuIE1heSBsaWUgYWhlYWQuCgogCgQEAAgAGhggV2hvbSBpdCBoYXBwZW5lZCB3aXRoLgoKRgoEBAACEBo+IDEwIGRpZ2l0cy4g
        VGhlIGNvZGUgb2YgYSBtZXJnZWQgY3VzdG9tZXIgbWVhbnMgdGhlIHN1cnZpdm9yLgoKUwoEBAACERpLIDHigKYxMCBpZGVudGlm
        aWVycyB0aGF0IG5hbWUgb25lIGN1c3RvbWVyOyBhbHNvIHdpdGggYGNyZWF0ZV9pZl9taXNzaW5nYC4KCjcKBAQAAhIaLyBGcmVl
        IHRleHQsIDDigKY0LDAwMCBzY2FsYXJzIGFuZCA0LDA5NiBieXRlcy4KCl8KBAQAAhMaVyBBbnl0aGluZyBlbHNlIHdvcnRoIGtl
        ZXBpbmcsIDDigKYzMiBlbnRyaWVzOyBrZXlzIElERU5UIDHigKY2NCwgdmFsdWVzIExBQkVMIDDigKYyNTYuCgoyCgQEAAIUGiog
        QXNzaWduZWQgYnkgdGhlIHNlcnZlciwgdW5pcXVlIGZvciBldmVyLgoKNQoEBAACFRotIFRoZSBjdXN0b21lciBpdCB3YXMgcmVj
        b3JkZWQgb246IDEwIGRpZ2l0cy4KCi8KBAQAAhYaJyBVVEMgbWljcm9zZWNvbmRzLCB0aGUgc2VydmVyJ3MgY2xvY2suCgomCgQE
        AAIXGh4gVGhlIGNvbW1pdCB0aGF0IHJlY29yZGVkIGl0LgoKOQoCBAEaMyBJZGVudGlmaWVycyB0aGF0IG5hbWUgb25lIGN1c3Rv
        bWVyLCBpbiBhbnkgb3JkZXIuCgoRCgQEAQIAGgkgMeKApjEwLgoKOwoCBAIaNSBBIHByb2R1Y3Qgb3Igc2VydmljZSB0aGF0IGFu
        IGludGVyYWN0aW9uIHdhcyBhYm91dC4KCjkKBAQCAgAaMSBQcm9kdWN0IGNvZGUgb2YgdGhlIHNvdXJjZSdzIGNhdGFsb2d1ZSwg
        MeKApjY0LgoKLAoEBAICARokIFByb2R1Y3QgY2F0ZWdvcnksIDDigKYxMDAgc2NhbGFycy4KClsKBAQCAgIaUyBUaG91c2FuZHRo
        cyBvZiB0aGUgdW5pdDogMTAwMCA9IG9uZSBwaWVjZSwgMTI1MCA9IDEuMjUga2c7IDDigKYxLDAwMCwwMDAsMDAwLDAwMC4KCkQK
        BAQCAgMaPCBPZiB0aGUgd2hvbGUgbGluZSwgbWlub3IgdW5pdHMsIDDigKYxLDAwMCwwMDAsMDAwLDAwMCwwMDAuCgpQCgQEAgIE
        GkggSVNPIDQyMTc7IHJlcXVpcmVkIHdoZW4gYW1vdW50X21pbm9yIGlzIG5vdCAwIChqdWRnZWQgYnkgdGhlIHNlcnZpY2UpLgoK
        PwoEBAMCABo3IFdoYXQgaGFwcGVuZWQ7IHNlcnZlci1hc3NpZ25lZCBmaWVsZHMgbXVzdCBiZSBhYnNlbnQuCgpzCgQEAwIBGmsg
        Q3JlYXRlIGEgY3VzdG9tZXIgd2hlbiBubyBvbmUgaG9sZHMgdGhlIHN1YmplY3QncyBpZGVudGlmaWVyczsgZWxzZSBOT1RfRk9V
        TkQuIE5vdCBmb3IgYSBzdWJqZWN0IGJ5IGNvZGUuCgrCAQoEBAMCAhq5ASBXaGF0IGlzIGtub3duIG9mIHRoYXQgY3VzdG9tZXI7
        IGFsc28gY29tcGFyZWQgd2l0aCB0aGUgaG9sZGVyIG9mIGEgd2VhayBpZGVudGlmaWVyIChhIGZhbWlseSdzIHBob25lKTogd2hl
        biBuYW1lcwogb3IgYmlydGggZGF0ZXMgZGlzYWdyZWUsIHRoZSBpbnRlcmFjdGlvbiBnZXRzIGEgY3VzdG9tZXIgb2YgaXRzIG93
        bi4KCjIKBAQEAgAaKiBBc3NpZ25lZCBieSB0aGUgc2VydmVyLCB1bmlxdWUgZm9yIGV2ZXIuCgo1CgQEBAIBGi0gVGhlIGN1c3Rv
        bWVyIGl0IHdhcyByZWNvcmRlZCBvbjogMTAgZGlnaXRzLgoKSQoEBAQCAhpBIFRoZSBjb21taXQgdGhhdCByZWNvcmRlZCBpdDsg
        YSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKLwoEBAQCAxonIFVUQyBtaWNyb3NlY29uZHMsIHRoZSBzZXJ2ZXIn
        cyBjbG9jay4KCl4KBAQEAgQaViBUcnVlIHdoZW4gdGhlIHNvdXJjZSBldmVudCBoYWQgYmVlbiByZWNvcmRlZCBiZWZvcmU7IHRo
        ZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KCiQKBAQEAgUaHCBXaGF0IHJlY29yZGluZyBpdCBjaGFuZ2VkLgoKSAoCBAUa
        QiBXaGF0IHJlY29yZGluZyBhbiBpbnRlcmFjdGlvbiBjaGFuZ2VkLCBhcyBkZWNpZGVkIGluIGl0cyBjb21taXQuCgo6CgQEBQIA
        GjIgVHJ1ZSB3aGVuIHRoaXMgaW50ZXJhY3Rpb24gY3JlYXRlZCB0aGUgY3VzdG9tZXIuCgpQCgQEBQIBGkggVHJ1ZSB3aGVuIHRo
        ZSBjdXN0b21lciBoYWQgbm8gaW50ZXJhY3Rpb24gYmVmb3JlOiBuZXcsIGVsc2UgcmV0dXJuaW5nLgoKNwoEBAUCAhovIFRoZSBj
        dXN0b21lcidzIGludGVyYWN0aW9ucyBiZWZvcmUgYW5kIGFmdGVyLgoKLAoEBAUCAxokIFRoZSBjdXN0b21lcidzIGludGVyYWN0
        aW9ucyBhZnRlci4KCjgKBAQFAgQaMCBUaGUgdG90YWxzIHRoYXQgY2hhbmdlZCwgYnkga2luZCBhbmQgY3VycmVuY3kuCgpNCgQE
        BQIFGkUgUHJlc2VudCB3aGVuIHRoZSBzdWJqZWN0J3MgaWRlbnRpZmllcnMgYmVsb25nIHRvIHNldmVyYWwgY3VzdG9tZXJzLgoK
        aQoDBAUJGmIgRm9yIGxhdGVyIHBhcnRzOiBzY29yZSBiZWZvcmUgYW5kIGFmdGVyIHdpdGggcmVhc29ucywgdGllciwgbGlmZWN5
        Y2xlLCBjYXNlcyBvcGVuZWQsIHBlcm1pc3Npb24uCgojCgIEBhodIE9uZSB0b3RhbCBiZWZvcmUgYW5kIGFmdGVyLgoKLwoEBAYC
        ABonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhlIGVudW0ncy4KCjEKBAQGAgEaKSBJU08gNDIxNzogdGhyZWUgY2FwaXRh
        bCBsZXR0ZXJzLCBgVFJZYC4KCh0KBAQGAgIaFSBNaW5vciB1bml0cywg4omlIDAuCgodCgQEBgIDGhUgTWlub3IgdW5pdHMsIOKJ
        pSAwLgoKkQEKAgQHGooBIFRoZSBzdWJqZWN0J3MgaWRlbnRpZmllcnMgYmVsb25nIHRvIHNldmVyYWwgY3VzdG9tZXJzOyB0aGUg
        aW50ZXJhY3Rpb24gd2FzIHJlY29yZGVkIG9uIHRoZSBob2xkZXIgb2YgdGhlIG9uZSB3aXRoIHRoZQogaGlnaGVzdCBwcmlvcml0
        eS4KCiMKBAQHAgAaGyBUaGUgb3RoZXIgaG9sZGVycycgY29kZXMuCgpUCgQECAIAGkwgMeKApjUwMCwgdG9nZXRoZXIgYXQgbW9z
        dCAxIE1pQi4gVmlvbGF0aW9ucycgcGF0aHMgYmVnaW4gd2l0aCBgaXRlbXNbbl0uYC4KCkUKBAQIAgEaPSBBbGwgaW4gb25lIGNv
        bW1pdCwgb3Igbm9uZTogb25lIGJhZCBpdGVtIHJlZnVzZXMgdGhlIGJhdGNoLgoKLAoEBAkCABokIE9uZSBwZXIgaXRlbSwgaW4g
        dGhlIGl0ZW1zJyBvcmRlci4KCk8KBAQJAgEaRyBUaGUgZ3JlYXRlc3QgY29tbWl0X3NlcSBhbW9uZyB0aGUgcmVzdWx0czsgMCA9
        IG5vdGhpbmcgd2FzIGNvbW1pdHRlZC4KCioKAgQKGiQgVGhlIGFuc3dlciB0byBvbmUgaXRlbSBvZiBhIGJhdGNoLgoKHgoEBAoC
        ABoWIFRoZSBpdGVtIGlzIGR1cmFibGUuCgorCgQECgIBGiMgTm90aGluZyBvZiB0aGUgaXRlbSB3YXMgcmVjb3JkZWQuCgobCgIE
        CxoVIE9uZSBpdGVtIG9mIGEgcHVzaC4KClUKBAQLAgAaTSBUaGUgc2VuZGVyJ3MgbnVtYmVyIG9mIHRoZSBpdGVtIHdpdGhpbiB0
        aGlzIHN0cmVhbSwgc3RyaWN0bHkgcmlzaW5nLCDiiaUgMS4KChkKBAQLAgEaESBXaGF0IHRvIHJlY29yZC4KCkQKAgQMGj4gVGhl
        IGFuc3dlciB0byBvbmUgaXRlbSBvZiBhIHB1c2g7IGluIHRoZSBvcmRlciBvZiB0aGUgaXRlbXMuCgocCgQEDAIAGhQgVGhlIGl0
        ZW0ncyBudW1iZXIuCgo8CgQEDAIBGjQgRHVyYWJsZTsgYHJlcGxheWVkYCB0ZWxscyB0aGF0IGl0IGhhZCBiZWVuIGJlZm9yZS4K
        Ch8KBAQMAgIaFyBOb3RoaW5nIHdhcyByZWNvcmRlZC4KCigKAgQNGiIgQW4gZXZlbnQgYXMgaXRzIHNvdXJjZSBrbm93cyBpdC4K
        ChgKBAQNAgAaECBJREVOVCwgMeKApjY0LgoKFwoEBA0CARoPIEtFWSwgMeKApjEyOC4KChwKBAQOAgAaFCBXaG8gcmVhZHMgYW5k
        IHdoeS4KChAKBAQOAgEaCCDiiaUgMS4KCisKBAQOAgIaIyBUaGUgZXZlbnQgYXMgaXRzIHNvdXJjZSBuYW1lZCBpdC4KCi4KBAQP
        AgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCl8KBAQPAgEaVyBUaGUgaGlnaGVzdC1udW1iZXJlZCBm
        aWVsZCwgc28gdGhhdCBhIHNlcnZlciBhcHBlbmRzIHN0b3JlZCBieXRlcyB0byBhbiBlbmNvZGVkIGhlYWQuCgocCgQEEAIAGhQg
        V2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKSgoEBBACAhpCIE9ubHkg
        aW50ZXJhY3Rpb25zIHRoYXQgb2NjdXJyZWQgYXQgb3IgYWZ0ZXI7IDAgPSBmcm9tIHRoZSBmaXJzdC4KCkIKBAQQAgMaOiBPbmx5
        IGludGVyYWN0aW9ucyB0aGF0IG9jY3VycmVkIGJlZm9yZTsgMCA9IHRvIHRoZSBsYXN0LgoKMAoEBBACBBooIE9ubHkgdGhlc2Ug
        dHlwZXMsIDDigKYyNDsgZW1wdHkgPSBhbGwuCgozCgQEEAIFGisgT25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9
        IGFsbC4KChoKBAQQAgYaEiAx4oCmMjAwOyAwID0gNTAuCgo1CgQEEAIHGi0gRnJvbSB0aGUgcHJldmlvdXMgcGFnZTsgZW1wdHkg
        PSBmaXJzdCBwYWdlLgoKLgoEBBECABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoKfgoEBBECARp2IEVt
        cHR5ID0gbGFzdCBwYWdlLiBBIHBhZ2UgbWF5IGJlIHNob3J0LCBldmVuIGVtcHR5LCBiZWZvcmUgdGhlIGxhc3Qgb25lOiBhIGNh
        bGwgbG9va3MgYXQgMiwwMDAgaW50ZXJhY3Rpb25zIGF0IG1vc3QuCgoxCgQEEQICGikgVGhlIGN1c3RvbWVyIHRoZXkgYmVsb25n
        IHRvOiAxMCBkaWdpdHMuCgphCgQEEQIDGlkgTmV3ZXN0IGZpcnN0LCBvcmRlcmVkIGJ5IG9jY3VycmVkX2F0X3VzIGFuZCBpbnRl
        cmFjdGlvbl9pZC4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgp0CgQE
        EgIBGmwgQWJzZW50ID0gZnJvbSBub3cgb24uIEJlZ2luIGZyb20gdGhlIGZpcnN0IGNvbW1pdCB3aXRoIGNvbW1pdF9zZXEgMCBh
        bmQgdGhlIHByZXNlbnQgZXBvY2ggKEdldFNlcnZlckluZm8pLgoKMAoEBBICAhooIE9ubHkgdGhlc2UgdHlwZXMsIDDigKYyNDsg
        ZW1wdHkgPSBhbGwuCgozCgQEEgIDGisgT25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9IGFsbC4KCjMKBAQSAgQa
        KyBPbmx5IHRoZXNlIGJyYW5jaGVzLCAw4oCmNTA7IGVtcHR5ID0gYWxsLgoKcwoEBBMCABprIFJlc3VtZSBmcm9tIGhlcmUuIE1l
        c3NhZ2VzIHdpdGhvdXQgaW50ZXJhY3Rpb25zIGNhcnJ5IHRoZSBwb3NpdGlvbiBmb3J3YXJkIHBhc3Qgd2hhdCB0aGUgZmlsdGVy
        IGxlZnQgb3V0LgoKNgoEBBMCARouIEluIGNvbW1pdCBvcmRlci4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCmIGcHJvdG8z
        CrQxChhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8SCnJlZmxla3MudjEaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3Rv
        IsgBCgtNZXRob2RSdWxlcxIsCgVyb2xlcxgBIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMSKwoFcmV0cnkYAiAB
        KA4yFS5yZWZsZWtzLnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgDIAEoDVIRZGVmYXVsdERlYWRs
        aW5lTXMSLgoTbWF4aW11bV9kZWFkbGluZV9tcxgEIAEoDVIRbWF4aW11bURlYWRsaW5lTXMi7AMKCkZpZWxkUnVsZXMSGgoIcmVx
        dWlyZWQYASABKAhSCHJlcXVpcmVkEh0KCm1pbl9sZW5ndGgYAiABKA1SCW1pbkxlbmd0aBIdCgptYXhfbGVuZ3RoGAMgASgNUglt
        YXhMZW5ndGgSGwoJbWF4X2J5dGVzGAQgASgNUghtYXhCeXRlcxIdCgdtaW5pbXVtGAUgASgDSABSB21pbmltdW2IAQESHQoHbWF4
        aW11bRgGIAEoA0gBUgdtYXhpbXVtiAEBEhsKCW1heF9pdGVtcxgHIAEoDVIIbWF4SXRlbXMSKgoGZm9ybWF0GAggASgOMhIucmVm
        bGVrcy52MS5Gb3JtYXRSBmZvcm1hdBIaCghwZXJzb25hbBgJIAEoCFIIcGVyc29uYWwSJwoPc2VydmVyX2Fzc2lnbmVkGAogASgI
        Ug5zZXJ2ZXJBc3NpZ25lZBIxCgprZXlfZm9ybWF0GAsgASgOMhIucmVmbGVrcy52MS5Gb3JtYXRSCWtleUZvcm1hdBIkCg5tYXhf
        a2V5X2xlbmd0aBgMIAEoDVIMbWF4S2V5TGVuZ3RoEioKEWFuc3dlcmVkX3Blcl9pdGVtGA0gASgIUg9hbnN3ZXJlZFBlckl0ZW1C
        CgoIX21pbmltdW1CCgoIX21heGltdW0iKAoKT25lb2ZSdWxlcxIaCghyZXF1aXJlZBgBIAEoCFIIcmVxdWlyZWQquQEKCkNhbGxl
        clJvbGUSGwoXQ0FMTEVSX1JPTEVfVU5TUEVDSUZJRUQQABIWChJDQUxMRVJfUk9MRV9CUkFOQ0gQARIVChFDQUxMRVJfUk9MRV9B
        R0VOVBACEhYKEkNBTExFUl9ST0xFX1NZU1RFTRADEhcKE0NBTExFUl9ST0xFX0FOQUxZU1QQBBIVChFDQUxMRVJfUk9MRV9BRE1J
        ThAFEhcKE0NBTExFUl9ST0xFX01PTklUT1IQBippCglSZXRyeVJ1bGUSGgoWUkVUUllfUlVMRV9VTlNQRUNJRklFRBAAEhMKD1JF
        VFJZX1JVTEVfUkVBRBABEhQKEFJFVFJZX1JVTEVfS0VZRUQQAhIVChFSRVRSWV9SVUxFX1VOU0FGRRADKsACCgZGb3JtYXQSFgoS
        Rk9STUFUX1VOU1BFQ0lGSUVEEAASGAoURk9STUFUX0NVU1RPTUVSX0NPREUQARIPCgtGT1JNQVRfTkFNRRACEg8KC0ZPUk1BVF9U
        RVhUEAMSEAoMRk9STUFUX0lERU5UEAQSDgoKRk9STUFUX0tFWRAFEhMKD0ZPUk1BVF9DVVJSRU5DWRAGEhcKE0ZPUk1BVF9QUk9E
        VUNUX0NPREUQBxIPCgtGT1JNQVRfREFURRAIEhMKD0ZPUk1BVF9MQU5HVUFHRRAJEhkKFUZPUk1BVF9SQVdfSURFTlRJRklFUhAK
        EhAKDEZPUk1BVF9UT0tFThALEhcKE0ZPUk1BVF9USU1FU1RBTVBfVVMQDBIQCgxGT1JNQVRfTEFCRUwQDRIUChBGT1JNQVRfRlVM
        TF9OQU1FEA46UQoGbWV0aG9kEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMYuIkDIAEoCzIXLnJlZmxla3MudjEuTWV0
        aG9kUnVsZXNSBm1ldGhvZDpNCgVmaWVsZBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMYuIkDIAEoCzIWLnJlZmxla3Mu
        djEuRmllbGRSdWxlc1IFZmllbGQ6TQoFb25lb2YSHS5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zGLiJAyABKAsyFi5yZWZs
        ZWtzLnYxLk9uZW9mUnVsZXNSBW9uZW9mQgO6AgBKnSQK6wIKAQwa5QIgVGhlIGNvbnRyYWN0J3Mgb3duIG9wdGlvbnM6IHdoYXQg
        YSBtZXRob2QgZGVtYW5kcyBvZiBpdHMgY2FsbGVyIGFuZCB3aGF0IGEgZmllbGQgYWNjZXB0cy4KCiBwcm90b2MtZ2VuLXJlZmxl
        a3Mtc3dpZnQgdHVybnMgdGhlbSBpbnRvIG1ldGhvZCBkZXNjcmlwdG9ycyBhbmQgdmFsaWRhdGlvbiBjb2RlLCBhbmQgd3JpdGVz
        IHRoZW0gaW50bwogUHJvdG9jb2wvTUVUSE9EUy5tZC4gVGhleSBhbHNvIHRyYXZlbCBpbiB0aGUgZGVzY3JpcHRvciBzZXQgdGhh
        dCBTeXN0ZW1TZXJ2aWNlL0Rlc2NyaWJlU2VydmljZXMgcmV0dXJucywgc28gYSBjbGllbnQKIGluIGFueSBsYW5ndWFnZSBjYW4g
        cmVhZCB0aGVtIGF0IHJ1biB0aW1lLgoKeAoCBQAaciBXaG8gYSBjbGllbnQgY2VydGlmaWNhdGUgc2F5cyB0aGUgY2FsbGVyIGlz
        OiB0aGUgZmlyc3QgcGF0aCBjb21wb25lbnQgb2YgaXRzIFNBTiBVUkksIGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgpECgQF
        AAIBGjwgQSBicmFuY2ggb2YgdGhlIGhvdXNlOyBmaXhlcyB0aGUgYnJhbmNoIG9mIHdoYXQgaXQgd3JpdGVzLgoKRgoEBQACAho+
        IE9uZSBwZXJzb24ncyBjZXJ0aWZpY2F0ZTsgZml4ZXMgdGhlIGFnZW50IG9mIHdoYXQgaXQgd3JpdGVzLgoKWwoEBQACAxpTIEEg
        YmFjay1vZmZpY2Ugc3lzdGVtOiBFUlAsIHdlYiBzaG9wLCBjYWxsIGNlbnRyZS4gU3RhdGVzIGJyYW5jaCBhbmQgYWdlbnQgaXRz
        ZWxmLgoKMgoEBQACBBoqIFJlYWRzIHBlcnNvbnMgYW5kIGxpc3RzLCB3cml0ZXMgbm90aGluZy4KClkKBAUAAgUaUSBSdW5zIHRo
        ZSBob3VzZTogZXZlcnl0aGluZyBhbiBhbmFseXN0IGFuZCBhIGJyYW5jaCBtYXkgZG8sIGFuZCBMaXN0Q29ubmVjdGlvbnMuCgpS
        CgQFAAIGGkogSGVhbHRoLCBzZXJ2ZXIgaW5mb3JtYXRpb24gYW5kIHRoZSBkZXNjcmlwdG9yczsgbm8gcGVyc29uYWwgZGF0YSBh
        dCBhbGwuCgpICgIFARpCIFdoYXQgYSBjbGllbnQgbWF5IGRvIHdpdGggYSBjYWxsIHdob3NlIG91dGNvbWUgaXQgZG9lcyBub3Qg
        a25vdy4KCiIKBAUBAgEaGiBObyBlZmZlY3Q6IHJldHJ5IGZyZWVseS4KCm0KBAUBAgIaZSBBbiBlZmZlY3QgbWFkZSB1bmlxdWUg
        YnkgYSBrZXkgKHRoZSBpZGVtcG90ZW5jeSBrZXksIG9yIHRoZSBzb3VyY2UgZXZlbnQpOiByZXRyeSB3aXRoIHRoZSBzYW1lIGtl
        eS4KCiIKBAUBAgMaGiBOZXZlciByZXRyaWVkIGJ5IGEgc3R1Yi4KClsKAgQAGlUgV2hhdCBhIG1ldGhvZCBkZW1hbmRzLiBFdmVy
        eSBtZXRob2QgaGFzIGl0OyB0aGUgZ2VuZXJhdG9yIHJlZnVzZXMgYSBtZXRob2Qgd2l0aG91dC4KCl4KBAQAAgAaViBSb2xlcyB0
        aGF0IG1heSBjYWxsIHRoZSBtZXRob2Q7IGNoZWNrZWQgYmVmb3JlIHRoZSByZXF1ZXN0IGlzIGRlY29kZWQuIEF0IGxlYXN0IG9u
        ZS4KCkEKBAQAAgEaOSBXaGF0IGEgY2xpZW50IG1heSBkbyB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91dGNvbWUuCgpKCgQE
        AAICGkIgTWlsbGlzZWNvbmRzLCB1c2VkIHdoZW4gdGhlIGNhbGxlciBzZW5kcyAwLiBPbiBzdHJlYW1zIDAgPSBub25lLgoKUAoE
        BAACAxpIIE1pbGxpc2Vjb25kczsgYSBsYXJnZXIgZGVhZGxpbmUgaXMgY2xhbXBlZCB0byBpdC4gT24gc3RyZWFtcyAwID0gbm9u
        ZS4KCrgBCgIFAhqxASBUaGUgZm9ybSBvZiBhIHN0cmluZyBmaWVsZCAob3Igb2YgZWFjaCBpdGVtIG9mIGEgcmVwZWF0ZWQgb25l
        LCBvciBvZiB0aGUgdmFsdWVzIG9mIGEgbWFwKSwgb3Igb2YgYW4gaW50ZWdlci4KIEFuIGVtcHR5IHN0cmluZyBpcyBjaGVja2Vk
        IGJ5IGByZXF1aXJlZGAgb25seSwgbmV2ZXIgYnkgaXRzIGZvcm0uCgpeCgQFAgIBGlYgMTAgQVNDSUkgZGlnaXRzLCB0aGUgbGFz
        dCBvbmUgdGhlIElTTyA3MDY0IE1PRCAxMSwxMCBjaGVjayBkaWdpdCBvZiB0aGUgbmluZSBiZWZvcmUuCgqtAQoEBQICAhqkASBB
        IHBlcnNvbidzIG9yIG9yZ2FuaXNhdGlvbidzIG5hbWU6IHZhbGlkIFVURi04IGluIE5GQywgb25lIGxpbmUsIG5vIGNvbnRyb2ws
        IGJpZGlyZWN0aW9uYWwtb3ZlcnJpZGUgb3IgemVyby13aWR0aAogY2hhcmFjdGVycywgbm8gbGVhZGluZyBvciB0cmFpbGluZyB3
        aGl0ZSBzcGFjZS4KCmYKBAUCAgMaXiBGcmVlIHRleHQ6IGFzIE5BTUUsIGJ1dCBsaW5lIGJyZWFrcyBhbmQgdGFicyBhcmUgYWxs
        b3dlZCBhbmQgd2hpdGUgc3BhY2UgbWF5IHN0YW5kIGFueXdoZXJlLgoKYgoEBQICBBpaIElkcyBvZiBicmFuY2hlcywgYWdlbnRz
        LCBzeXN0ZW1zLCBjYW1wYWlnbnMgYW5kIG91dGNvbWVzOiAx4oCmNjQgb2YgYEEtWiBhLXogMC05IC4gXyAtYC4KCmQKBAUCAgUa
        XCBLZXlzIG1hZGUgYnkgb3RoZXIgc3lzdGVtcyAoc291cmNlX2V2ZW50X2lkKTogcHJpbnRhYmxlIEFTQ0lJIHdpdGhvdXQgc3Bh
        Y2UgKDB4MjHigKYweDdFKS4KCmEKBAUCAgYaWSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBBU0NJSSBsZXR0ZXJzIHRoYXQgdGhl
        IHNlcnZlciBrbm93cyB3aXRoIHRoZWlyIGV4cG9uZW50LCBgVFJZYC4KCmIKBAUCAgcaWiBQcmludGFibGUgQVNDSUkgKDB4MjDi
        gKYweDdFKSwgbmVpdGhlciBmaXJzdCBub3IgbGFzdCBhIHNwYWNlOiBgODUxMjNBYCwgYEJBTksgQ0hBUkdFU2AuCgpTCgQFAgII
        GksgSVNPIDg2MDEgY2FsZW5kYXIgZGF0ZSBgWVlZWS1NTS1ERGAgdGhhdCBleGlzdHMsIDE4NTAtMDEtMDHigKYyMTk5LTEyLTMx
        LgoKeAoEBQICCRpwIEJDUCA0NzogYSBsYW5ndWFnZSBvZiB0d28gb3IgdGhyZWUgbGV0dGVycyBhbmQsIGlmIG5lZWQgYmUsIHN1
        YnRhZ3Mgb2YgMuKApjggbGV0dGVycyBvciBkaWdpdHM6IGB0cmAsIGB0ci1UUmAuCgrDAQoEBQICChq6ASBBbiBpZGVudGlmaWVy
        IGFzIHBlb3BsZSB0eXBlIGl0IChwaG9uZSwgZS1tYWlsLCBUQ0tOIOKApik6IG9uZSBsaW5lIHdpdGhvdXQgY29udHJvbCwgYmlk
        aXJlY3Rpb25hbC1vdmVycmlkZSBvcgogemVyby13aWR0aCBjaGFyYWN0ZXJzLiBUaGUgc2VydmljZSBub3JtYWxpc2VzIGFuZCBq
        dWRnZXMgaXQgYnkgaXRzIGtpbmQuCgpLCgQFAgILGkMgQW4gb3BhcXVlIHRva2VuIG1hZGUgYnkgdGhlIHNlcnZlcjogYmFzZTY0
        dXJsLCBgQS1aIGEteiAwLTkgLSBfYC4KCnsKBAUCAgwacyBpbnQ2NDogbWljcm9zZWNvbmRzIHNpbmNlIDE5NzAtMDEtMDFUMDA6
        MDA6MDBaLCBiZXR3ZWVuIDE4NTAtMDEtMDEgYW5kIDIyMDAtMDEtMDEuIDAgaXMgImFic2VudCIgdW5sZXNzIHJlcXVpcmVkLgoK
        WwoEBQICDRpTIEEgbGFiZWwgZm9yIHBlb3BsZSBhbmQgcmVwb3J0czogYXMgTkFNRTsgcHJvZHVjdCBjYXRlZ29yaWVzIGFuZCBh
        dHRyaWJ1dGUgdmFsdWVzLgoKQQoEBQICDho5IEEgc2VydmljZSdzIGZ1bGwgbmFtZTogYHJlZmxla3MudjEuSW50ZXJhY3Rpb25T
        ZXJ2aWNlYC4KCtwBCgIEARrVASBXaGF0IGEgZmllbGQgYWNjZXB0cyBpbiBhIHJlcXVlc3QuIEFsbCBicm9rZW4gcnVsZXMgb2Yg
        YSByZXF1ZXN0IGFyZSByZXBvcnRlZCBhdCBvbmNlLCB0b2dldGhlciB3aXRoIHRob3NlIHRoYXQgbm8KIG9wdGlvbiBjYW4gZGVj
        bGFyZTogY2hlY2sgZGlnaXRzLCBwaG9uZSBudW1iZXJzLCBiaXJ0aCBkYXRlcywgd2hhdCBhbiBvcmdhbmlzYXRpb24gY2Fubm90
        IGhhdmUuCgpxCgQEAQIAGmkgQSBtZXNzYWdlIG11c3QgYmUgcHJlc2VudCwgYSBzdHJpbmcsIGxpc3Qgb3IgbWFwIG5vdCBlbXB0
        eSwgYSBudW1iZXIgbm90IDAsIGFuIGVudW0gbm90IGl0cyB6ZXJvIHZhbHVlLgoKGgoEBAECARoSIFVuaWNvZGUgc2NhbGFycy4K
        CjMKBAQBAgIaKyBVbmljb2RlIHNjYWxhcnM7IDAgPSBubyBsaW1pdCBvZiBpdHMgb3duLgoKRwoEBAECAxo/IEJ5dGVzIG9mIFVU
        Ri04LCBvciBvZiBhIGJ5dGVzIGZpZWxkOyAwID0gbm8gbGltaXQgb2YgaXRzIG93bi4KCioKBAQBAgQaIiBMZWFzdCBudW1iZXIg
        YWxsb3dlZCwgaW5jbHVzaXZlLgoKLQoEBAECBRolIEdyZWF0ZXN0IG51bWJlciBhbGxvd2VkLCBpbmNsdXNpdmUuCgptCgQEAQIG
        GmUgTW9zdCBpdGVtcyBvZiBhIGxpc3Qgb3IgZW50cmllcyBvZiBhIG1hcDsgMCA9IG5vIGxpbWl0IG9mIGl0cyBvd24uIEV2ZXJ5
        IGxpc3QgaW4gYSByZXF1ZXN0IGhhcyBvbmUuCgogCgQEAQIHGhggVGhlIGZvcm0gb2YgdGhlIHZhbHVlLgoKZgoEBAECCBpeIFBl
        cnNvbmFsIGRhdGE6IGtlcHQgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidzIGtleSwgbmV2ZXIgbG9nZ2VkLCBuZXZlciBlY2hv
        ZWQgaW4gYW4gZXJyb3IuCgpKCgQEAQIJGkIgU2V0IGJ5IHRoZSBzZXJ2ZXIgaW4gcmVwbGllczsgYSByZXF1ZXN0IHRoYXQgc2V0
        cyBpdCBpcyByZWZ1c2VkLgoKIwoEBAECChobIFRoZSBmb3JtIG9mIGEgbWFwJ3Mga2V5cy4KCioKBAQBAgsaIiBVbmljb2RlIHNj
        YWxhcnMgb2YgYSBtYXAncyBrZXlzLgoKbAoEBAECDBpkIFRoZSBpdGVtcyBhcmUganVkZ2VkIGFuZCBhbnN3ZXJlZCBvbmUgYnkg
        b25lOiB0aGVpciBicm9rZW4gcnVsZXMgcmVmdXNlIHRoZSBpdGVtLCBub3QgdGhlIHJlcXVlc3QuCgoqCgIEAhokIFdoYXQgYSBv
        bmVvZiBhY2NlcHRzIGluIGEgcmVxdWVzdC4KCigKBAQCAgAaICBPbmUgb2YgaXRzIGZpZWxkcyBtdXN0IGJlIHNldC4KCiAKAgcA
        GhogV2hhdCB0aGUgbWV0aG9kIGRlbWFuZHMuCgofCgIHARoZIFdoYXQgdGhlIGZpZWxkIGFjY2VwdHMuCgofCgIHAhoZIFdoYXQg
        dGhlIG9uZW9mIGFjY2VwdHMuCmIGcHJvdG8zCqU4ChdyZWZsZWtzL3YxL3N5c3RlbS5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVr
        cy92MS9vcHRpb25zLnByb3RvIjkKEkNoZWNrSGVhbHRoUmVxdWVzdBIjCgdzZXJ2aWNlGAEgASgJQgnCyxgFGIABQA5SB3NlcnZp
        Y2UifAoTQ2hlY2tIZWFsdGhSZXNwb25zZRIxCgZzdGF0dXMYASABKA4yGS5yZWZsZWtzLnYxLlNlcnZpbmdTdGF0dXNSBnN0YXR1
        cxIyCgdyZWFzb25zGAIgAygLMhgucmVmbGVrcy52MS5IZWFsdGhSZWFzb25SB3JlYXNvbnMiPAoMSGVhbHRoUmVhc29uEhIKBGNv
        ZGUYASABKAlSBGNvZGUSGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZSI5ChJXYXRjaEhlYWx0aFJlcXVlc3QSIwoHc2VydmljZRgB
        IAEoCUIJwssYBRiAAUAOUgdzZXJ2aWNlIp8BChNXYXRjaEhlYWx0aFJlc3BvbnNlEjEKBnN0YXR1cxgBIAEoDjIZLnJlZmxla3Mu
        djEuU2VydmluZ1N0YXR1c1IGc3RhdHVzEjIKB3JlYXNvbnMYAiADKAsyGC5yZWZsZWtzLnYxLkhlYWx0aFJlYXNvblIHcmVhc29u
        cxIhCghzaW5jZV91cxgDIAEoA0IGwssYAkAMUgdzaW5jZVVzIhYKFEdldFNlcnZlckluZm9SZXF1ZXN0IpkEChVHZXRTZXJ2ZXJJ
        bmZvUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoCVIHdmVyc2lvbhIaCghyZXZpc2lvbhgCIAEoCVIIcmV2aXNpb24SGgoIcHJvdG9j
        b2wYAyABKAlSCHByb3RvY29sEicKD2NvbnRyYWN0X2RpZ2VzdBgEIAEoCVIOY29udHJhY3REaWdlc3QSGwoJc2VydmVyX2lkGAUg
        ASgJUghzZXJ2ZXJJZBIqCg1zdGFydGVkX2F0X3VzGAYgASgDQgbCyxgCQAxSC3N0YXJ0ZWRBdFVzEiwKDnNlcnZlcl90aW1lX3Vz
        GAcgASgDQgbCyxgCQAxSDHNlcnZlclRpbWVVcxIUCgVlcG9jaBgIIAEoBFIFZXBvY2gSHQoKY29tbWl0X3NlcRgJIAEoBFIJY29t
        bWl0U2VxEhYKBmNhbGxlchgKIAEoCVIGY2FsbGVyEj8KGGNlcnRpZmljYXRlX25vdF9hZnRlcl91cxgLIAEoA0IGwssYAkAMUhVj
        ZXJ0aWZpY2F0ZU5vdEFmdGVyVXMSRQoGbGltaXRzGAwgAygLMi0ucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZvUmVzcG9uc2UuTGlt
        aXRzRW50cnlSBmxpbWl0cxo5CgtMaW1pdHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoBFIFdmFsdWU6AjgB
        IjwKF0Rlc2NyaWJlU2VydmljZXNSZXF1ZXN0EiEKDHN1bW1hcnlfb25seRgBIAEoCFILc3VtbWFyeU9ubHkirwEKGERlc2NyaWJl
        U2VydmljZXNSZXNwb25zZRInCg9jb250cmFjdF9kaWdlc3QYASABKAlSDmNvbnRyYWN0RGlnZXN0EjoKCHNlcnZpY2VzGAIgAygL
        Mh4ucmVmbGVrcy52MS5TZXJ2aWNlRGVzY3JpcHRpb25SCHNlcnZpY2VzEi4KE2ZpbGVfZGVzY3JpcHRvcl9zZXQYAyABKAxSEWZp
        bGVEZXNjcmlwdG9yU2V0ImoKElNlcnZpY2VEZXNjcmlwdGlvbhIbCglmdWxsX25hbWUYASABKAlSCGZ1bGxOYW1lEjcKB21ldGhv
        ZHMYAiADKAsyHS5yZWZsZWtzLnYxLk1ldGhvZERlc2NyaXB0aW9uUgdtZXRob2RzIvMCChFNZXRob2REZXNjcmlwdGlvbhIbCglm
        dWxsX25hbWUYASABKAlSCGZ1bGxOYW1lEg4KAmlkGAIgASgHUgJpZBIUCgVzaGFwZRgDIAEoCVIFc2hhcGUSLAoFcm9sZXMYBCAD
        KA4yFi5yZWZsZWtzLnYxLkNhbGxlclJvbGVSBXJvbGVzEisKBXJldHJ5GAUgASgOMhUucmVmbGVrcy52MS5SZXRyeVJ1bGVSBXJl
        dHJ5Ei4KE2RlZmF1bHRfZGVhZGxpbmVfbXMYBiABKA1SEWRlZmF1bHREZWFkbGluZU1zEi4KE21heGltdW1fZGVhZGxpbmVfbXMY
        ByABKA1SEW1heGltdW1EZWFkbGluZU1zEiEKDHJlcXVlc3RfdHlwZRgIIAEoCVILcmVxdWVzdFR5cGUSIwoNcmVzcG9uc2VfdHlw
        ZRgJIAEoCVIMcmVzcG9uc2VUeXBlEhgKB2NvbW1lbnQYCiABKAlSB2NvbW1lbnQiaAoWTGlzdENvbm5lY3Rpb25zUmVxdWVzdBIk
        CglwYWdlX3NpemUYASABKA1CB8LLGAMwyAFSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCcLLGAUYgARAC1IJcGFnZVRv
        a2VuIn8KF0xpc3RDb25uZWN0aW9uc1Jlc3BvbnNlEiYKD25leHRfcGFnZV90b2tlbhgBIAEoCVINbmV4dFBhZ2VUb2tlbhI8Cgtj
        b25uZWN0aW9ucxgCIAMoCzIaLnJlZmxla3MudjEuQ29ubmVjdGlvbkluZm9SC2Nvbm5lY3Rpb25zIpwECg5Db25uZWN0aW9uSW5m
        bxIbCglzZXJ2ZXJfaWQYASABKAlSCHNlcnZlcklkEhsKCWNsaWVudF9pZBgCIAEoCVIIY2xpZW50SWQSHAoJcHJpbmNpcGFsGAMg
        ASgJUglwcmluY2lwYWwSIQoMcGVlcl9hZGRyZXNzGAQgASgJUgtwZWVyQWRkcmVzcxItChJjZXJ0aWZpY2F0ZV9zZXJpYWwYBSAB
        KAlSEWNlcnRpZmljYXRlU2VyaWFsEhUKBmFnZV9tcxgGIAEoBFIFYWdlTXMSFwoHaWRsZV9tcxgHIAEoBFIGaWRsZU1zEiMKDWNh
        bGxzX3N0YXJ0ZWQYCCABKARSDGNhbGxzU3RhcnRlZBImCg9jYWxsc19pbl9mbGlnaHQYCSABKA1SDWNhbGxzSW5GbGlnaHQSGgoI
        ZHJhaW5pbmcYCiABKAhSCGRyYWluaW5nEiUKDmJ5dGVzX3JlY2VpdmVkGAsgASgEUg1ieXRlc1JlY2VpdmVkEh0KCmJ5dGVzX3Nl
        bnQYDCABKARSCWJ5dGVzU2VudBIfCgt0bHNfdmVyc2lvbhgNIAEoCVIKdGxzVmVyc2lvbhIfCgt0bHNfcmVzdW1lZBgOIAEoCFIK
        dGxzUmVzdW1lZBI/ChhjZXJ0aWZpY2F0ZV9ub3RfYWZ0ZXJfdXMYDyABKANCBsLLGAJADFIVY2VydGlmaWNhdGVOb3RBZnRlclVz
        KosBCg1TZXJ2aW5nU3RhdHVzEhoKFlNFUlZJTkdfU1RBVFVTX1VOS05PV04QABIaChZTRVJWSU5HX1NUQVRVU19TRVJWSU5HEAES
        HgoaU0VSVklOR19TVEFUVVNfTk9UX1NFUlZJTkcQAhIiCh5TRVJWSU5HX1NUQVRVU19TRVJWSUNFX1VOS05PV04QAzKlBAoNU3lz
        dGVtU2VydmljZRJkCgtDaGVja0hlYWx0aBIeLnJlZmxla3MudjEuQ2hlY2tIZWFsdGhSZXF1ZXN0Gh8ucmVmbGVrcy52MS5DaGVj
        a0hlYWx0aFJlc3BvbnNlIhTCyxgQCgYBAgMEBQYQARjQDyCQThJgCgtXYXRjaEhlYWx0aBIeLnJlZmxla3MudjEuV2F0Y2hIZWFs
        dGhSZXF1ZXN0Gh8ucmVmbGVrcy52MS5XYXRjaEhlYWx0aFJlc3BvbnNlIg7CyxgKCgYBAgMEBQYQATABEmoKDUdldFNlcnZlcklu
        Zm8SIC5yZWZsZWtzLnYxLkdldFNlcnZlckluZm9SZXF1ZXN0GiEucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZvUmVzcG9uc2UiFMLL
        GBAKBgECAwQFBhABGNAPIJBOEnMKEERlc2NyaWJlU2VydmljZXMSIy5yZWZsZWtzLnYxLkRlc2NyaWJlU2VydmljZXNSZXF1ZXN0
        GiQucmVmbGVrcy52MS5EZXNjcmliZVNlcnZpY2VzUmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGIgnIJBOEmsKD0xpc3RDb25uZWN0
        aW9ucxIiLnJlZmxla3MudjEuTGlzdENvbm5lY3Rpb25zUmVxdWVzdBojLnJlZmxla3MudjEuTGlzdENvbm5lY3Rpb25zUmVzcG9u
        c2UiD8LLGAsKAQUQARiIJyCQTkIDugIASrweCkkKAQwaRCBTeXN0ZW1TZXJ2aWNlOiBpcyB0aGUgc2VydmVyIHdlbGwsIHdoYXQg
        aXMgaXQsIHdoYXQgZG9lcyBpdCBzcGVhay4KCnIKBAYAAgAaaiBUZWxscyB3aGV0aGVyIHRoZSBzZXJ2ZXIsIG9yIG9uZSBvZiBp
        dHMgc2VydmljZXMsIHRha2VzIGNhbGxzICh0aGUgc2VtYW50aWNzIG9mIGdSUEMncyBoZWFsdGggcHJvdG9jb2wpLgoKQQoEBgAC
        ARo5IFNlbmRzIHRoZSBoZWFsdGggYXQgb25jZSBhbmQgYWdhaW4gd2hlbmV2ZXIgaXQgY2hhbmdlcy4KCmYKBAYAAgIaXiBSZXR1
        cm5zIHZlcnNpb24sIGxpbWl0cyBhbmQgcHJlc2VudCBwb3NpdGlvbiBvZiB0aGUgc2VydmVyLCBhbmQgd2hvIGl0IHRha2VzIHRo
        ZSBjYWxsZXIgZm9yLgoKYwoEBgACAxpbIFJldHVybnMgdGhlIGNvbnRyYWN0IHRoZSBzZXJ2ZXIgd2FzIGJ1aWx0IHdpdGg6IHNl
        cnZpY2VzLCBtZXRob2RzIGFuZCB0aGUgZGVzY3JpcHRvciBzZXQuCgo8CgQGAAIEGjQgTGlzdHMgdGhlIG9wZW4gY29ubmVjdGlv
        bnMgb2YgdGhpcyBzZXJ2ZXIgcHJvY2Vzcy4KCjEKAgUAGisgZ1JQQydzIGhlYWx0aCBzdGF0ZXMgd2l0aCBnUlBDJ3MgbnVtYmVy
        cy4KCmAKBAUAAgMaWCBPbmx5IGZyb20gV2F0Y2hIZWFsdGg6IG5vIHNlcnZpY2Ugb2YgdGhhdCBuYW1lOyBDaGVja0hlYWx0aCBh
        bnN3ZXJzIE5PVF9GT1VORCBpbnN0ZWFkLgoKVAoEBAACABpMIEZ1bGwgbmFtZSwgYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2
        aWNlYDsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEgd2hvbGUuCgopCgQEAQIAGiEgV2hldGhlciB0aGUgc2VydmljZSBzZXJ2ZXMg
        bm93LgoKMwoEBAECARorIFdoeSBpdCBpcyBub3Qgc2VydmluZzsgZW1wdHkgd2hpbGUgaXQgaXMuCgolCgIEAhofIFdoeSBzb21l
        dGhpbmcgZG9lcyBub3Qgc2VydmUuCgpDCgQEAgIAGjsgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgRElTS19GVUxMYCwgYFNF
        UlZFUl9EUkFJTklOR2AuCgouCgQEAgIBGiYgQSBzZW50ZW5jZSBpbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2UuCgozCgQEAwIAGisg
        RnVsbCBuYW1lOyBlbXB0eSA9IHRoZSBzZXJ2ZXIgYXMgYSB3aG9sZS4KCikKBAQEAgAaISBXaGV0aGVyIHRoZSBzZXJ2aWNlIHNl
        cnZlcyBub3cuCgozCgQEBAIBGisgV2h5IGl0IGlzIG5vdCBzZXJ2aW5nOyBlbXB0eSB3aGlsZSBpdCBpcy4KCiIKBAQEAgIaGiBX
        aGVuIGl0IGNoYW5nZWQgdG8gdGhpcy4KCjEKBAQGAgAaKSBTZW1hbnRpYyB2ZXJzaW9uIG9mIHRoZSBzZXJ2ZXIgcHJvZ3JhbS4K
        CjYKBAQGAgEaLiBTb3VyY2UgcmV2aXNpb24gaXQgd2FzIGJ1aWx0IGZyb20sIG9yIGVtcHR5LgoKKQoEBAYCAhohIFRoZSB3aXJl
        IHByb3RvY29sOiBgcmVmbGVrcy8xYC4KCkYKBAQGAgMaPiA2NCBoZXhhZGVjaW1hbCBkaWdpdHM7IGVxdWFsIGRpZ2VzdHMgbWVh
        biB0aGUgc2FtZSBjb250cmFjdC4KCjwKBAQGAgQaNCBUaGUgc2VydmVyIHByb2Nlc3MncyBvd24gaWQsIHJhbmRvbSBhdCBlYWNo
        IHN0YXJ0LgoKGwoEBAYCBRoTIFVUQyBtaWNyb3NlY29uZHMuCgobCgQEBgIGGhMgVVRDIG1pY3Jvc2Vjb25kcy4KCkEKBAQGAgca
        OSBUaGUgbmV3ZXN0IGR1cmFibGUgY29tbWl0LCBhbmQgdGhlIGVwb2NoIGl0IGJlbG9uZ3MgdG8uCgoiCgQEBgIIGhogVGhlIGxh
        c3QgZHVyYWJsZSBjb21taXQuCgpJCgQEBgIJGkEgV2hvIHRoZSBzZXJ2ZXIgdGFrZXMgdGhlIGNhbGxlciBmb3I6IGByZWZsZWtz
        Oi8vYnJhbmNoLzM0LTAwMWAuCgowCgQEBgIKGiggV2hlbiB0aGUgc2VydmVyJ3MgY2VydGlmaWNhdGUgZXhwaXJlcy4KCmcKBAQG
        AgsaXyBMaW1pdHMgb2YgdGhpcyBzZXJ2ZXIgYnkgbmFtZSAoYG1heGltdW1fbWVzc2FnZV9ieXRlc2ApLCBpbiB0aGUgdW5pdCB0
        aGF0IHRoZSBuYW1lIGVuZHMgd2l0aC4KCicKBAQHAgAaHyBMZWF2ZSB0aGUgZGVzY3JpcHRvciBzZXQgb3V0LgoKRgoEBAgCABo+
        IDY0IGhleGFkZWNpbWFsIGRpZ2l0czsgZXF1YWwgZGlnZXN0cyBtZWFuIHRoZSBzYW1lIGNvbnRyYWN0LgoKNgoEBAgCARouIEFs
        bCBzZXJ2aWNlcyBvZiB0aGUgY29udHJhY3QsIGluIG5hbWUgb3JkZXIuCgpmCgQECAICGl4gQW4gZW5jb2RlZCBnb29nbGUucHJv
        dG9idWYuRmlsZURlc2NyaXB0b3JTZXQgb2YgYWxsIGZpbGVzIG9mIHJlZmxla3MudjEgd2l0aCB0aGVpciBjb21tZW50cy4KCiIK
        AgQJGhwgQSBzZXJ2aWNlIGFuZCBpdHMgbWV0aG9kcy4KCioKBAQJAgAaIiBgcmVmbGVrcy52MS5JbnRlcmFjdGlvblNlcnZpY2Vg
        LgoKKgoEBAkCARoiIEluIHRoZSBvcmRlciBvZiB0aGUgLnByb3RvIGZpbGUuCgo2CgIEChowIEEgbWV0aG9kIGFzIHRoZSBjb250
        cmFjdCdzIG9wdGlvbnMgZGVjbGFyZSBpdC4KCjwKBAQKAgAaNCBgcmVmbGVrcy52MS5JbnRlcmFjdGlvblNlcnZpY2UvUmVjb3Jk
        SW50ZXJhY3Rpb25gLgoKQwoEBAoCARo7IEZOVi0xYSAzMiBvZiB0aGUgZnVsbCBuYW1lOiB0aGUgbnVtYmVyIGluIHRoZSBDQUxM
        IGZyYW1lLgoKSwoEBAoCAhpDIGB1bmFyeWAsIGBzZXJ2ZXJfc3RyZWFtaW5nYCwgYGNsaWVudF9zdHJlYW1pbmdgLCBgYmlkaXJl
        Y3Rpb25hbGAuCgohCgQECgIDGhkgUm9sZXMgdGhhdCBtYXkgY2FsbCBpdC4KCkEKBAQKAgQaOSBXaGF0IGEgY2xpZW50IG1heSBk
        byB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91dGNvbWUuCgosCgQECgIFGiQgTWlsbGlzZWNvbmRzOyBvbiBzdHJlYW1zIDAg
        PSBub25lLgoKLAoEBAoCBhokIE1pbGxpc2Vjb25kczsgb24gc3RyZWFtcyAwID0gbm9uZS4KCiUKBAQKAgcaHSBGdWxsIG5hbWVz
        IG9mIHRoZSBtZXNzYWdlcy4KCikKBAQKAggaISBGdWxsIG5hbWUgb2YgdGhlIHJlcGx5IG1lc3NhZ2UuCgorCgQECgIJGiMgV2hh
        dCB0aGUgY29udHJhY3QncyBjb21tZW50IHNheXMuCgoaCgQECwIAGhIgMeKApjIwMDsgMCA9IDUwLgoKNQoEBAsCARotIEZyb20g
        dGhlIHByZXZpb3VzIHBhZ2U7IGVtcHR5ID0gZmlyc3QgcGFnZS4KChwKBAQMAgAaFCBFbXB0eSA9IGxhc3QgcGFnZS4KChcKBAQM
        AgEaDyBPbGRlc3QgZmlyc3QuCgocCgIEDRoWIE9uZSBvcGVuIGNvbm5lY3Rpb24uCgpaCgQEDQIAGlIgVGhlIGlkcyBieSB3aGlj
        aCB0aGUgdHdvIGVuZHMgbmFtZSBpdCBpbiBlcnJvcnMgYW5kIGxvZ3M6IGBzZXJ2ZXJfaWQvY2xpZW50X2lkYC4KCiwKBAQNAgEa
        JCBFbXB0eSB1bnRpbCB0aGUgY2xpZW50IHNhaWQgSEVMTE8uCgokCgQEDQICGhwgYHJlZmxla3M6Ly9icmFuY2gvMzQtMDAxYC4K
        CjoKBAQNAgMaMiBBZGRyZXNzIGFuZCBwb3J0IG9mIHRoZSBwZWVyOiBgMTkyLjAuMi43OjUwMTIzYC4KCkEKBAQNAgQaOSBTZXJp
        YWwgbnVtYmVyIG9mIHRoZSBjbGllbnQncyBjZXJ0aWZpY2F0ZSwgaGV4YWRlY2ltYWwuCgo5CgQEDQIFGjEgTWlsbGlzZWNvbmRz
        IHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZC4KCjAKBAQNAgYaKCBNaWxsaXNlY29uZHMgc2luY2UgYnl0ZXMgYXJy
        aXZlZCBsYXN0LgoKTAoEBA0CBxpEIENhbGxzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgdGhvc2UgdW5kZXIg
        d2F5IGluY2x1ZGVkLgoKKAoEBA0CCBogIENhbGxzIHRoYXQgaGF2ZSBubyBTVEFUVVMgeWV0LgoKOQoEBA0CCRoxIEdPQVdBWSBo
        YXMgYmVlbiBzZW50IG9yIHJlY2VpdmVkOiBubyBuZXcgY2FsbHMuCgpPCgQEDQIKGkcgQnl0ZXMgb2YgZnJhbWVzIHNpbmNlIHRo
        ZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgYmVmb3JlIGVuY3J5cHRpb24uCgpPCgQEDQILGkcgQnl0ZXMgb2YgZnJhbWVzIHNp
        bmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgYmVmb3JlIGVuY3J5cHRpb24uCgoUCgQEDQIMGgwgYFRMU3YxLjNgLgoK
        MwoEBA0CDRorIFdoZXRoZXIgYSB0aWNrZXQgcmVzdW1lZCB0aGUgVExTIHNlc3Npb24uCgowCgQEDQIOGiggV2hlbiB0aGUgY2xp
        ZW50J3MgY2VydGlmaWNhdGUgZXhwaXJlcy4KYgZwcm90bzM=
        """
}
