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
        /HEKHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8SCnJlZmxla3MudjEaF3JlZmxla3MvdjEvY29tbW9uLnByb3RvGhhyZWZs
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
        ZXJhY3Rpb25zUmVzcG9uc2UiC8LLGAcKAwMEBRABMAFCA7oCAEqGPgpVCgEMGlAgSW50ZXJhY3Rpb25TZXJ2aWNlOiB3aGF0IGhh
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
        byB1cy4KCiIKBAUCAgIaGiBXZSB3ZW50IHRvIHRoZSBjdXN0b21lci4KCtACCgIEABrJAiBTb21ldGhpbmcgdGhhdCBoYXBwZW5l
        ZCB3aXRoIGEgY3VzdG9tZXIuIEltbXV0YWJsZSBvbmNlIHJlY29yZGVkLgoKIEZpZWxkcyAx4oCmMTkgYW5kIHN1YmplY3RfY29k
        ZSBhcmUgc3RvcmVkIHBsYWlubHk7IHN1YmplY3RfaWRlbnRpZmllcnMsIG5vdGUgYW5kIGF0dHJpYnV0ZXMgYXJlIHBlcnNvbmFs
        IGFuZCBzdG9yZWQKIHNlYWxlZCB1bmRlciB0aGUgY3VzdG9tZXIncyBrZXk7IDMw4oCmMzkgYXJlIGFzc2lnbmVkIGJ5IHRoZSBz
        ZXJ2ZXIuIEEgc2VydmVyIG1heSBhbnN3ZXIgd2l0aCB0aGUgY29uY2F0ZW5hdGVkIGVuY29kaW5ncwogb2YgdGhlIHRocmVlIGdy
        b3Vwcy4KCo8BCgQEAAIAGoYBIFRoZSBzeXN0ZW0gdGhhdCBrbm93cyB0aGUgZXZlbnQgYnkgc291cmNlX2V2ZW50X2lkOyBtdXN0
        IGJlIHJlZ2lzdGVyZWQgZm9yIHRoZSBjYWxsZXIncyBjZXJ0aWZpY2F0ZSAoaXRzIG93biBpZAogaXMpLiBJREVOVCwgMeKApjY0
        LgoKPQoEBAACARo1IFVuaXF1ZSBmb3IgZXZlciB3aXRoaW4gc291cmNlX3N5c3RlbS4gS0VZLCAx4oCmMTI4LgoKGAoEBAACAhoQ
        IFdoYXQgaGFwcGVuZWQuCgo/CgQEAAIDGjcgQmVmb3JlLCBhdCBvciBhZnRlciB0aGUgcHVyY2hhc2U7IG1heSBiZSB1bnNwZWNp
        ZmllZC4KCisKBAQAAgQaIyBXaG8gYmVnYW4gaXQ7IG1heSBiZSB1bnNwZWNpZmllZC4KChwKBAQAAgUaFCBXaGVyZSBpdCBoYXBw
        ZW5lZC4KCmQKBAQAAgYaXCBCcmFuY2ggaWQsIDDigKY2NC4gRW1wdHkgb3IgZXF1YWwgdG8gdGhlIGNlcnRpZmljYXRlJ3MgaWQg
        d2hlbiBhIGJyYW5jaCBjZXJ0aWZpY2F0ZSBjYWxscy4KCmMKBAQAAgcaWyBBZ2VudCBpZCwgMOKApjY0LiBFbXB0eSBvciBlcXVh
        bCB0byB0aGUgY2VydGlmaWNhdGUncyBpZCB3aGVuIGFuIGFnZW50IGNlcnRpZmljYXRlIGNhbGxzLgoKYwoEBAACCBpbIFdoZW4g
        aXQgaGFwcGVuZWQ7IGF0IG1vc3QgNSBtaW51dGVzIGFoZWFkIG9mIHRoZSBzZXJ2ZXIncyBjbG9jay4gTGF0ZSBldmVudHMgYXJl
        IHdlbGNvbWUuCgo1CgQEAAIJGi0gU2Vjb25kcywgMOKApjYwNCw4MDAgKGEgd2Vlayk7IDAgPSB1bmtub3duLgoKTwoEBAACChpH
        IFdoYXQgaXQgd2FzIGFib3V0LCAw4oCmMTAwLiBJdGVtIGFtb3VudHMgYXJlIG5ldmVyIHN1bW1lZCBpbnRvIG1vbmV5LgoKKgoE
        BAACCxoiIFdoYXQgaXQgd2FzIHdvcnRoLCAw4oCmMzIgbGluZXMuCgosCgQEAAIMGiQgQ2FtcGFpZ24gaWQgdGhhdCBsZWQgaGVy
        ZSwgMOKApjY0LgoKbwoEBAACDRpnIFRoZSBzb3VyY2UgZXZlbnQgb2YgdGhlIHNhbWUgc291cmNlIHN5c3RlbSB0aGF0IHRoaXMg
        b25lIGFuc3dlcnMgKHJldHVybiDihpIgcHVyY2hhc2UpLiBLRVksIDDigKYxMjguCgpOCgQEAAIOGkYgQSBzaG9ydCBjb2RlIG9m
        IGhvdyBpdCBlbmRlZDogYEFOU1dFUkVEYCwgYE5PX1NUT0NLYC4gSURFTlQsIDDigKY2NC4KCk4KBAQAAg8aRiBXaGVuIHNvbWV0
        aGluZyBwcm9taXNlZCBpbiBpdCBpcyBkdWU7IDAgPSBub3RoaW5nIGlzLiBNYXkgbGllIGFoZWFkLgoKIAoEBAAIABoYIFdob20g
        aXQgaGFwcGVuZWQgd2l0aC4KCkYKBAQAAhAaPiAxMCBkaWdpdHMuIFRoZSBjb2RlIG9mIGEgbWVyZ2VkIGN1c3RvbWVyIG1lYW5z
        IHRoZSBzdXJ2aXZvci4KClMKBAQAAhEaSyAx4oCmMTAgaWRlbnRpZmllcnMgdGhhdCBuYW1lIG9uZSBjdXN0b21lcjsgYWxzbyB3
        aXRoIGBjcmVhdGVfaWZfbWlzc2luZ2AuCgo3CgQEAAISGi8gRnJlZSB0ZXh0LCAw4oCmNCwwMDAgc2NhbGFycyBhbmQgNCwwOTYg
        Ynl0ZXMuCgpfCgQEAAITGlcgQW55dGhpbmcgZWxzZSB3b3J0aCBrZWVwaW5nLCAw4oCmMzIgZW50cmllczsga2V5cyBJREVOVCAx
        4oCmNjQsIHZhbHVlcyBMQUJFTCAw4oCmMjU2LgoKMgoEBAACFBoqIEFzc2lnbmVkIGJ5IHRoZSBzZXJ2ZXIsIHVuaXF1ZSBmb3Ig
        ZXZlci4KCjUKBAQAAhUaLSBUaGUgY3VzdG9tZXIgaXQgd2FzIHJlY29yZGVkIG9uOiAxMCBkaWdpdHMuCgovCgQEAAIWGicgVVRD
        IG1pY3Jvc2Vjb25kcywgdGhlIHNlcnZlcidzIGNsb2NrLgoKJgoEBAACFxoeIFRoZSBjb21taXQgdGhhdCByZWNvcmRlZCBpdC4K
        CjkKAgQBGjMgSWRlbnRpZmllcnMgdGhhdCBuYW1lIG9uZSBjdXN0b21lciwgaW4gYW55IG9yZGVyLgoKEQoEBAECABoJIDHigKYx
        MC4KCjsKAgQCGjUgQSBwcm9kdWN0IG9yIHNlcnZpY2UgdGhhdCBhbiBpbnRlcmFjdGlvbiB3YXMgYWJvdXQuCgo5CgQEAgIAGjEg
        UHJvZHVjdCBjb2RlIG9mIHRoZSBzb3VyY2UncyBjYXRhbG9ndWUsIDHigKY2NC4KCiwKBAQCAgEaJCBQcm9kdWN0IGNhdGVnb3J5
        LCAw4oCmMTAwIHNjYWxhcnMuCgpbCgQEAgICGlMgVGhvdXNhbmR0aHMgb2YgdGhlIHVuaXQ6IDEwMDAgPSBvbmUgcGllY2UsIDEy
        NTAgPSAxLjI1IGtnOyAw4oCmMSwwMDAsMDAwLDAwMCwwMDAuCgpECgQEAgIDGjwgT2YgdGhlIHdob2xlIGxpbmUsIG1pbm9yIHVu
        aXRzLCAw4oCmMSwwMDAsMDAwLDAwMCwwMDAsMDAwLgoKUAoEBAICBBpIIElTTyA0MjE3OyByZXF1aXJlZCB3aGVuIGFtb3VudF9t
        aW5vciBpcyBub3QgMCAoanVkZ2VkIGJ5IHRoZSBzZXJ2aWNlKS4KCj8KBAQDAgAaNyBXaGF0IGhhcHBlbmVkOyBzZXJ2ZXItYXNz
        aWduZWQgZmllbGRzIG11c3QgYmUgYWJzZW50LgoKcwoEBAMCARprIENyZWF0ZSBhIGN1c3RvbWVyIHdoZW4gbm8gb25lIGhvbGRz
        IHRoZSBzdWJqZWN0J3MgaWRlbnRpZmllcnM7IGVsc2UgTk9UX0ZPVU5ELiBOb3QgZm9yIGEgc3ViamVjdCBieSBjb2RlLgoKwgEK
        BAQDAgIauQEgV2hhdCBpcyBrbm93biBvZiB0aGF0IGN1c3RvbWVyOyBhbHNvIGNvbXBhcmVkIHdpdGggdGhlIGhvbGRlciBvZiBh
        IHdlYWsgaWRlbnRpZmllciAoYSBmYW1pbHkncyBwaG9uZSk6IHdoZW4gbmFtZXMKIG9yIGJpcnRoIGRhdGVzIGRpc2FncmVlLCB0
        aGUgaW50ZXJhY3Rpb24gZ2V0cyBhIGN1c3RvbWVyIG9mIGl0cyBvd24uCgoyCgQEBAIAGiogQXNzaWduZWQgYnkgdGhlIHNlcnZl
        ciwgdW5pcXVlIGZvciBldmVyLgoKNQoEBAQCARotIFRoZSBjdXN0b21lciBpdCB3YXMgcmVjb3JkZWQgb246IDEwIGRpZ2l0cy4K
        CkkKBAQEAgIaQSBUaGUgY29tbWl0IHRoYXQgcmVjb3JkZWQgaXQ7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4K
        Ci8KBAQEAgMaJyBVVEMgbWljcm9zZWNvbmRzLCB0aGUgc2VydmVyJ3MgY2xvY2suCgpeCgQEBAIEGlYgVHJ1ZSB3aGVuIHRoZSBz
        b3VyY2UgZXZlbnQgaGFkIGJlZW4gcmVjb3JkZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgokCgQE
        BAIFGhwgV2hhdCByZWNvcmRpbmcgaXQgY2hhbmdlZC4KCkgKAgQFGkIgV2hhdCByZWNvcmRpbmcgYW4gaW50ZXJhY3Rpb24gY2hh
        bmdlZCwgYXMgZGVjaWRlZCBpbiBpdHMgY29tbWl0LgoKOgoEBAUCABoyIFRydWUgd2hlbiB0aGlzIGludGVyYWN0aW9uIGNyZWF0
        ZWQgdGhlIGN1c3RvbWVyLgoKUAoEBAUCARpIIFRydWUgd2hlbiB0aGUgY3VzdG9tZXIgaGFkIG5vIGludGVyYWN0aW9uIGJlZm9y
        ZTogbmV3LCBlbHNlIHJldHVybmluZy4KCjcKBAQFAgIaLyBUaGUgY3VzdG9tZXIncyBpbnRlcmFjdGlvbnMgYmVmb3JlIGFuZCBh
        ZnRlci4KCiwKBAQFAgMaJCBUaGUgY3VzdG9tZXIncyBpbnRlcmFjdGlvbnMgYWZ0ZXIuCgo4CgQEBQIEGjAgVGhlIHRvdGFscyB0
        aGF0IGNoYW5nZWQsIGJ5IGtpbmQgYW5kIGN1cnJlbmN5LgoKTQoEBAUCBRpFIFByZXNlbnQgd2hlbiB0aGUgc3ViamVjdCdzIGlk
        ZW50aWZpZXJzIGJlbG9uZyB0byBzZXZlcmFsIGN1c3RvbWVycy4KCmkKAwQFCRpiIEZvciBsYXRlciBwYXJ0czogc2NvcmUgYmVm
        b3JlIGFuZCBhZnRlciB3aXRoIHJlYXNvbnMsIHRpZXIsIGxpZmVjeWNsZSwgY2FzZXMgb3BlbmVkLCBwZXJtaXNzaW9uLgoKIwoC
        BAYaHSBPbmUgdG90YWwgYmVmb3JlIGFuZCBhZnRlci4KCi8KBAQGAgAaJyBXaGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBl
        bnVtJ3MuCgoxCgQEBgIBGikgSVNPIDQyMTc6IHRocmVlIGNhcGl0YWwgbGV0dGVycywgYFRSWWAuCgodCgQEBgICGhUgTWlub3Ig
        dW5pdHMsIOKJpSAwLgoKHQoEBAYCAxoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCpEBCgIEBxqKASBUaGUgc3ViamVjdCdzIGlkZW50
        aWZpZXJzIGJlbG9uZyB0byBzZXZlcmFsIGN1c3RvbWVyczsgdGhlIGludGVyYWN0aW9uIHdhcyByZWNvcmRlZCBvbiB0aGUgaG9s
        ZGVyIG9mIHRoZSBvbmUgd2l0aCB0aGUKIGhpZ2hlc3QgcHJpb3JpdHkuCgojCgQEBwIAGhsgVGhlIG90aGVyIGhvbGRlcnMnIGNv
        ZGVzLgoKVAoEBAgCABpMIDHigKY1MDAsIHRvZ2V0aGVyIGF0IG1vc3QgMSBNaUIuIFZpb2xhdGlvbnMnIHBhdGhzIGJlZ2luIHdp
        dGggYGl0ZW1zW25dLmAuCgpFCgQECAIBGj0gQWxsIGluIG9uZSBjb21taXQsIG9yIG5vbmU6IG9uZSBiYWQgaXRlbSByZWZ1c2Vz
        IHRoZSBiYXRjaC4KCiwKBAQJAgAaJCBPbmUgcGVyIGl0ZW0sIGluIHRoZSBpdGVtcycgb3JkZXIuCgpPCgQECQIBGkcgVGhlIGdy
        ZWF0ZXN0IGNvbW1pdF9zZXEgYW1vbmcgdGhlIHJlc3VsdHM7IDAgPSBub3RoaW5nIHdhcyBjb21taXR0ZWQuCgoqCgIEChokIFRo
        ZSBhbnN3ZXIgdG8gb25lIGl0ZW0gb2YgYSBiYXRjaC4KCh4KBAQKAgAaFiBUaGUgaXRlbSBpcyBkdXJhYmxlLgoKKwoEBAoCARoj
        IE5vdGhpbmcgb2YgdGhlIGl0ZW0gd2FzIHJlY29yZGVkLgoKGwoCBAsaFSBPbmUgaXRlbSBvZiBhIHB1c2guCgpVCgQECwIAGk0g
        VGhlIHNlbmRlcidzIG51bWJlciBvZiB0aGUgaXRlbSB3aXRoaW4gdGhpcyBzdHJlYW0sIHN0cmljdGx5IHJpc2luZywg4omlIDEu
        CgoZCgQECwIBGhEgV2hhdCB0byByZWNvcmQuCgpECgIEDBo+IFRoZSBhbnN3ZXIgdG8gb25lIGl0ZW0gb2YgYSBwdXNoOyBpbiB0
        aGUgb3JkZXIgb2YgdGhlIGl0ZW1zLgoKHAoEBAwCABoUIFRoZSBpdGVtJ3MgbnVtYmVyLgoKPAoEBAwCARo0IER1cmFibGU7IGBy
        ZXBsYXllZGAgdGVsbHMgdGhhdCBpdCBoYWQgYmVlbiBiZWZvcmUuCgofCgQEDAICGhcgTm90aGluZyB3YXMgcmVjb3JkZWQuCgoo
        CgIEDRoiIEFuIGV2ZW50IGFzIGl0cyBzb3VyY2Uga25vd3MgaXQuCgoYCgQEDQIAGhAgSURFTlQsIDHigKY2NC4KChcKBAQNAgEa
        DyBLRVksIDHigKYxMjguCgocCgQEDgIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgoQCgQEDgIBGggg4omlIDEuCgorCgQEDgICGiMg
        VGhlIGV2ZW50IGFzIGl0cyBzb3VyY2UgbmFtZWQgaXQuCgouCgQEDwIAGiYgVGhlIGNvbW1pdCB0aGF0IHRoZSBhbnN3ZXIgcmVm
        bGVjdHMuCgpfCgQEDwIBGlcgVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQsIHNvIHRoYXQgYSBzZXJ2ZXIgYXBwZW5kcyBzdG9y
        ZWQgYnl0ZXMgdG8gYW4gZW5jb2RlZCBoZWFkLgoKHAoEBBACABoUIFdobyByZWFkcyBhbmQgd2h5LgoKJgoEBBACARoeIFRoZSBj
        dXN0b21lciBtZWFudCBvciBmb3VuZC4KCkoKBAQQAgIaQiBPbmx5IGludGVyYWN0aW9ucyB0aGF0IG9jY3VycmVkIGF0IG9yIGFm
        dGVyOyAwID0gZnJvbSB0aGUgZmlyc3QuCgpCCgQEEAIDGjogT25seSBpbnRlcmFjdGlvbnMgdGhhdCBvY2N1cnJlZCBiZWZvcmU7
        IDAgPSB0byB0aGUgbGFzdC4KCjAKBAQQAgQaKCBPbmx5IHRoZXNlIHR5cGVzLCAw4oCmMjQ7IGVtcHR5ID0gYWxsLgoKMwoEBBAC
        BRorIE9ubHkgdGhlc2UgY2hhbm5lbHMsIDDigKYxMjsgZW1wdHkgPSBhbGwuCgoaCgQEEAIGGhIgMeKApjIwMDsgMCA9IDUwLgoK
        NQoEBBACBxotIEZyb20gdGhlIHByZXZpb3VzIHBhZ2U7IGVtcHR5ID0gZmlyc3QgcGFnZS4KCi4KBAQRAgAaJiBUaGUgY29tbWl0
        IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCn4KBAQRAgEadiBFbXB0eSA9IGxhc3QgcGFnZS4gQSBwYWdlIG1heSBiZSBzaG9y
        dCwgZXZlbiBlbXB0eSwgYmVmb3JlIHRoZSBsYXN0IG9uZTogYSBjYWxsIGxvb2tzIGF0IDIsMDAwIGludGVyYWN0aW9ucyBhdCBt
        b3N0LgoKMQoEBBECAhopIFRoZSBjdXN0b21lciB0aGV5IGJlbG9uZyB0bzogMTAgZGlnaXRzLgoKYQoEBBECAxpZIE5ld2VzdCBm
        aXJzdCwgb3JkZXJlZCBieSBvY2N1cnJlZF9hdF91cyBhbmQgaW50ZXJhY3Rpb25faWQuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZp
        ZWxkLgoKHAoEBBICABoUIFdobyByZWFkcyBhbmQgd2h5LgoKdAoEBBICARpsIEFic2VudCA9IGZyb20gbm93IG9uLiBCZWdpbiBm
        cm9tIHRoZSBmaXJzdCBjb21taXQgd2l0aCBjb21taXRfc2VxIDAgYW5kIHRoZSBwcmVzZW50IGVwb2NoIChHZXRTZXJ2ZXJJbmZv
        KS4KCjAKBAQSAgIaKCBPbmx5IHRoZXNlIHR5cGVzLCAw4oCmMjQ7IGVtcHR5ID0gYWxsLgoKMwoEBBICAxorIE9ubHkgdGhlc2Ug
        Y2hhbm5lbHMsIDDigKYxMjsgZW1wdHkgPSBhbGwuCgozCgQEEgIEGisgT25seSB0aGVzZSBicmFuY2hlcywgMOKApjUwOyBlbXB0
        eSA9IGFsbC4KCnMKBAQTAgAaayBSZXN1bWUgZnJvbSBoZXJlLiBNZXNzYWdlcyB3aXRob3V0IGludGVyYWN0aW9ucyBjYXJyeSB0
        aGUgcG9zaXRpb24gZm9yd2FyZCBwYXN0IHdoYXQgdGhlIGZpbHRlciBsZWZ0IG91dC4KCjYKBAQTAgEaLiBJbiBjb21taXQgb3Jk
        ZXIuIFRoZSBoaWdoZXN0LW51bWJlcmVkIGZpZWxkLgpiBnByb3RvMwq0MQoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvEgpyZWZs
        ZWtzLnYxGiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90byLIAQoLTWV0aG9kUnVsZXMSLAoFcm9sZXMYASADKA4yFi5y
        ZWZsZWtzLnYxLkNhbGxlclJvbGVSBXJvbGVzEisKBXJldHJ5GAIgASgOMhUucmVmbGVrcy52MS5SZXRyeVJ1bGVSBXJldHJ5Ei4K
        E2RlZmF1bHRfZGVhZGxpbmVfbXMYAyABKA1SEWRlZmF1bHREZWFkbGluZU1zEi4KE21heGltdW1fZGVhZGxpbmVfbXMYBCABKA1S
        EW1heGltdW1EZWFkbGluZU1zIuwDCgpGaWVsZFJ1bGVzEhoKCHJlcXVpcmVkGAEgASgIUghyZXF1aXJlZBIdCgptaW5fbGVuZ3Ro
        GAIgASgNUgltaW5MZW5ndGgSHQoKbWF4X2xlbmd0aBgDIAEoDVIJbWF4TGVuZ3RoEhsKCW1heF9ieXRlcxgEIAEoDVIIbWF4Qnl0
        ZXMSHQoHbWluaW11bRgFIAEoA0gAUgdtaW5pbXVtiAEBEh0KB21heGltdW0YBiABKANIAVIHbWF4aW11bYgBARIbCgltYXhfaXRl
        bXMYByABKA1SCG1heEl0ZW1zEioKBmZvcm1hdBgIIAEoDjISLnJlZmxla3MudjEuRm9ybWF0UgZmb3JtYXQSGgoIcGVyc29uYWwY
        CSABKAhSCHBlcnNvbmFsEicKD3NlcnZlcl9hc3NpZ25lZBgKIAEoCFIOc2VydmVyQXNzaWduZWQSMQoKa2V5X2Zvcm1hdBgLIAEo
        DjISLnJlZmxla3MudjEuRm9ybWF0UglrZXlGb3JtYXQSJAoObWF4X2tleV9sZW5ndGgYDCABKA1SDG1heEtleUxlbmd0aBIqChFh
        bnN3ZXJlZF9wZXJfaXRlbRgNIAEoCFIPYW5zd2VyZWRQZXJJdGVtQgoKCF9taW5pbXVtQgoKCF9tYXhpbXVtIigKCk9uZW9mUnVs
        ZXMSGgoIcmVxdWlyZWQYASABKAhSCHJlcXVpcmVkKrkBCgpDYWxsZXJSb2xlEhsKF0NBTExFUl9ST0xFX1VOU1BFQ0lGSUVEEAAS
        FgoSQ0FMTEVSX1JPTEVfQlJBTkNIEAESFQoRQ0FMTEVSX1JPTEVfQUdFTlQQAhIWChJDQUxMRVJfUk9MRV9TWVNURU0QAxIXChND
        QUxMRVJfUk9MRV9BTkFMWVNUEAQSFQoRQ0FMTEVSX1JPTEVfQURNSU4QBRIXChNDQUxMRVJfUk9MRV9NT05JVE9SEAYqaQoJUmV0
        cnlSdWxlEhoKFlJFVFJZX1JVTEVfVU5TUEVDSUZJRUQQABITCg9SRVRSWV9SVUxFX1JFQUQQARIUChBSRVRSWV9SVUxFX0tFWUVE
        EAISFQoRUkVUUllfUlVMRV9VTlNBRkUQAyrAAgoGRm9ybWF0EhYKEkZPUk1BVF9VTlNQRUNJRklFRBAAEhgKFEZPUk1BVF9DVVNU
        T01FUl9DT0RFEAESDwoLRk9STUFUX05BTUUQAhIPCgtGT1JNQVRfVEVYVBADEhAKDEZPUk1BVF9JREVOVBAEEg4KCkZPUk1BVF9L
        RVkQBRITCg9GT1JNQVRfQ1VSUkVOQ1kQBhIXChNGT1JNQVRfUFJPRFVDVF9DT0RFEAcSDwoLRk9STUFUX0RBVEUQCBITCg9GT1JN
        QVRfTEFOR1VBR0UQCRIZChVGT1JNQVRfUkFXX0lERU5USUZJRVIQChIQCgxGT1JNQVRfVE9LRU4QCxIXChNGT1JNQVRfVElNRVNU
        QU1QX1VTEAwSEAoMRk9STUFUX0xBQkVMEA0SFAoQRk9STUFUX0ZVTExfTkFNRRAOOlEKBm1ldGhvZBIeLmdvb2dsZS5wcm90b2J1
        Zi5NZXRob2RPcHRpb25zGLiJAyABKAsyFy5yZWZsZWtzLnYxLk1ldGhvZFJ1bGVzUgZtZXRob2Q6TQoFZmllbGQSHS5nb29nbGUu
        cHJvdG9idWYuRmllbGRPcHRpb25zGLiJAyABKAsyFi5yZWZsZWtzLnYxLkZpZWxkUnVsZXNSBWZpZWxkOk0KBW9uZW9mEh0uZ29v
        Z2xlLnByb3RvYnVmLk9uZW9mT3B0aW9ucxi4iQMgASgLMhYucmVmbGVrcy52MS5PbmVvZlJ1bGVzUgVvbmVvZkIDugIASp0kCusC
        CgEMGuUCIFRoZSBjb250cmFjdCdzIG93biBvcHRpb25zOiB3aGF0IGEgbWV0aG9kIGRlbWFuZHMgb2YgaXRzIGNhbGxlciBhbmQg
        d2hhdCBhIGZpZWxkIGFjY2VwdHMuCgogcHJvdG9jLWdlbi1yZWZsZWtzLXN3aWZ0IHR1cm5zIHRoZW0gaW50byBtZXRob2QgZGVz
        Y3JpcHRvcnMgYW5kIHZhbGlkYXRpb24gY29kZSwgYW5kIHdyaXRlcyB0aGVtIGludG8KIFByb3RvY29sL01FVEhPRFMubWQuIFRo
        ZXkgYWxzbyB0cmF2ZWwgaW4gdGhlIGRlc2NyaXB0b3Igc2V0IHRoYXQgU3lzdGVtU2VydmljZS9EZXNjcmliZVNlcnZpY2VzIHJl
        dHVybnMsIHNvIGEgY2xpZW50CiBpbiBhbnkgbGFuZ3VhZ2UgY2FuIHJlYWQgdGhlbSBhdCBydW4gdGltZS4KCngKAgUAGnIgV2hv
        IGEgY2xpZW50IGNlcnRpZmljYXRlIHNheXMgdGhlIGNhbGxlciBpczogdGhlIGZpcnN0IHBhdGggY29tcG9uZW50IG9mIGl0cyBT
        QU4gVVJJLCBgcmVmbGVrczovL2JyYW5jaC8zNC0wMDFgLgoKRAoEBQACARo8IEEgYnJhbmNoIG9mIHRoZSBob3VzZTsgZml4ZXMg
        dGhlIGJyYW5jaCBvZiB3aGF0IGl0IHdyaXRlcy4KCkYKBAUAAgIaPiBPbmUgcGVyc29uJ3MgY2VydGlmaWNhdGU7IGZpeGVzIHRo
        ZSBhZ2VudCBvZiB3aGF0IGl0IHdyaXRlcy4KClsKBAUAAgMaUyBBIGJhY2stb2ZmaWNlIHN5c3RlbTogRVJQLCB3ZWIgc2hvcCwg
        Y2FsbCBjZW50cmUuIFN0YXRlcyBicmFuY2ggYW5kIGFnZW50IGl0c2VsZi4KCjIKBAUAAgQaKiBSZWFkcyBwZXJzb25zIGFuZCBs
        aXN0cywgd3JpdGVzIG5vdGhpbmcuCgpZCgQFAAIFGlEgUnVucyB0aGUgaG91c2U6IGV2ZXJ5dGhpbmcgYW4gYW5hbHlzdCBhbmQg
        YSBicmFuY2ggbWF5IGRvLCBhbmQgTGlzdENvbm5lY3Rpb25zLgoKUgoEBQACBhpKIEhlYWx0aCwgc2VydmVyIGluZm9ybWF0aW9u
        IGFuZCB0aGUgZGVzY3JpcHRvcnM7IG5vIHBlcnNvbmFsIGRhdGEgYXQgYWxsLgoKSAoCBQEaQiBXaGF0IGEgY2xpZW50IG1heSBk
        byB3aXRoIGEgY2FsbCB3aG9zZSBvdXRjb21lIGl0IGRvZXMgbm90IGtub3cuCgoiCgQFAQIBGhogTm8gZWZmZWN0OiByZXRyeSBm
        cmVlbHkuCgptCgQFAQICGmUgQW4gZWZmZWN0IG1hZGUgdW5pcXVlIGJ5IGEga2V5ICh0aGUgaWRlbXBvdGVuY3kga2V5LCBvciB0
        aGUgc291cmNlIGV2ZW50KTogcmV0cnkgd2l0aCB0aGUgc2FtZSBrZXkuCgoiCgQFAQIDGhogTmV2ZXIgcmV0cmllZCBieSBhIHN0
        dWIuCgpbCgIEABpVIFdoYXQgYSBtZXRob2QgZGVtYW5kcy4gRXZlcnkgbWV0aG9kIGhhcyBpdDsgdGhlIGdlbmVyYXRvciByZWZ1
        c2VzIGEgbWV0aG9kIHdpdGhvdXQuCgpeCgQEAAIAGlYgUm9sZXMgdGhhdCBtYXkgY2FsbCB0aGUgbWV0aG9kOyBjaGVja2VkIGJl
        Zm9yZSB0aGUgcmVxdWVzdCBpcyBkZWNvZGVkLiBBdCBsZWFzdCBvbmUuCgpBCgQEAAIBGjkgV2hhdCBhIGNsaWVudCBtYXkgZG8g
        d2hlbiBpdCBkb2VzIG5vdCBrbm93IHRoZSBvdXRjb21lLgoKSgoEBAACAhpCIE1pbGxpc2Vjb25kcywgdXNlZCB3aGVuIHRoZSBj
        YWxsZXIgc2VuZHMgMC4gT24gc3RyZWFtcyAwID0gbm9uZS4KClAKBAQAAgMaSCBNaWxsaXNlY29uZHM7IGEgbGFyZ2VyIGRlYWRs
        aW5lIGlzIGNsYW1wZWQgdG8gaXQuIE9uIHN0cmVhbXMgMCA9IG5vbmUuCgq4AQoCBQIasQEgVGhlIGZvcm0gb2YgYSBzdHJpbmcg
        ZmllbGQgKG9yIG9mIGVhY2ggaXRlbSBvZiBhIHJlcGVhdGVkIG9uZSwgb3Igb2YgdGhlIHZhbHVlcyBvZiBhIG1hcCksIG9yIG9m
        IGFuIGludGVnZXIuCiBBbiBlbXB0eSBzdHJpbmcgaXMgY2hlY2tlZCBieSBgcmVxdWlyZWRgIG9ubHksIG5ldmVyIGJ5IGl0cyBm
        b3JtLgoKXgoEBQICARpWIDEwIEFTQ0lJIGRpZ2l0cywgdGhlIGxhc3Qgb25lIHRoZSBJU08gNzA2NCBNT0QgMTEsMTAgY2hlY2sg
        ZGlnaXQgb2YgdGhlIG5pbmUgYmVmb3JlLgoKrQEKBAUCAgIapAEgQSBwZXJzb24ncyBvciBvcmdhbmlzYXRpb24ncyBuYW1lOiB2
        YWxpZCBVVEYtOCBpbiBORkMsIG9uZSBsaW5lLCBubyBjb250cm9sLCBiaWRpcmVjdGlvbmFsLW92ZXJyaWRlIG9yIHplcm8td2lk
        dGgKIGNoYXJhY3RlcnMsIG5vIGxlYWRpbmcgb3IgdHJhaWxpbmcgd2hpdGUgc3BhY2UuCgpmCgQFAgIDGl4gRnJlZSB0ZXh0OiBh
        cyBOQU1FLCBidXQgbGluZSBicmVha3MgYW5kIHRhYnMgYXJlIGFsbG93ZWQgYW5kIHdoaXRlIHNwYWNlIG1heSBzdGFuZCBhbnl3
        aGVyZS4KCmIKBAUCAgQaWiBJZHMgb2YgYnJhbmNoZXMsIGFnZW50cywgc3lzdGVtcywgY2FtcGFpZ25zIGFuZCBvdXRjb21lczog
        MeKApjY0IG9mIGBBLVogYS16IDAtOSAuIF8gLWAuCgpkCgQFAgIFGlwgS2V5cyBtYWRlIGJ5IG90aGVyIHN5c3RlbXMgKHNvdXJj
        ZV9ldmVudF9pZCk6IHByaW50YWJsZSBBU0NJSSB3aXRob3V0IHNwYWNlICgweDIx4oCmMHg3RSkuCgphCgQFAgIGGlkgSVNPIDQy
        MTc6IHRocmVlIGNhcGl0YWwgQVNDSUkgbGV0dGVycyB0aGF0IHRoZSBzZXJ2ZXIga25vd3Mgd2l0aCB0aGVpciBleHBvbmVudCwg
        YFRSWWAuCgpiCgQFAgIHGlogUHJpbnRhYmxlIEFTQ0lJICgweDIw4oCmMHg3RSksIG5laXRoZXIgZmlyc3Qgbm9yIGxhc3QgYSBz
        cGFjZTogYDg1MTIzQWAsIGBCQU5LIENIQVJHRVNgLgoKUwoEBQICCBpLIElTTyA4NjAxIGNhbGVuZGFyIGRhdGUgYFlZWVktTU0t
        RERgIHRoYXQgZXhpc3RzLCAxODUwLTAxLTAx4oCmMjE5OS0xMi0zMS4KCngKBAUCAgkacCBCQ1AgNDc6IGEgbGFuZ3VhZ2Ugb2Yg
        dHdvIG9yIHRocmVlIGxldHRlcnMgYW5kLCBpZiBuZWVkIGJlLCBzdWJ0YWdzIG9mIDLigKY4IGxldHRlcnMgb3IgZGlnaXRzOiBg
        dHJgLCBgdHItVFJgLgoKwwEKBAUCAgoaugEgQW4gaWRlbnRpZmllciBhcyBwZW9wbGUgdHlwZSBpdCAocGhvbmUsIGUtbWFpbCwg
        VENLTiDigKYpOiBvbmUgbGluZSB3aXRob3V0IGNvbnRyb2wsIGJpZGlyZWN0aW9uYWwtb3ZlcnJpZGUgb3IKIHplcm8td2lkdGgg
        Y2hhcmFjdGVycy4gVGhlIHNlcnZpY2Ugbm9ybWFsaXNlcyBhbmQganVkZ2VzIGl0IGJ5IGl0cyBraW5kLgoKSwoEBQICCxpDIEFu
        IG9wYXF1ZSB0b2tlbiBtYWRlIGJ5IHRoZSBzZXJ2ZXI6IGJhc2U2NHVybCwgYEEtWiBhLXogMC05IC0gX2AuCgp7CgQFAgIMGnMg
        aW50NjQ6IG1pY3Jvc2Vjb25kcyBzaW5jZSAxOTcwLTAxLTAxVDAwOjAwOjAwWiwgYmV0d2VlbiAxODUwLTAxLTAxIGFuZCAyMjAw
        LTAxLTAxLiAwIGlzICJhYnNlbnQiIHVubGVzcyByZXF1aXJlZC4KClsKBAUCAg0aUyBBIGxhYmVsIGZvciBwZW9wbGUgYW5kIHJl
        cG9ydHM6IGFzIE5BTUU7IHByb2R1Y3QgY2F0ZWdvcmllcyBhbmQgYXR0cmlidXRlIHZhbHVlcy4KCkEKBAUCAg4aOSBBIHNlcnZp
        Y2UncyBmdWxsIG5hbWU6IGByZWZsZWtzLnYxLkludGVyYWN0aW9uU2VydmljZWAuCgrcAQoCBAEa1QEgV2hhdCBhIGZpZWxkIGFj
        Y2VwdHMgaW4gYSByZXF1ZXN0LiBBbGwgYnJva2VuIHJ1bGVzIG9mIGEgcmVxdWVzdCBhcmUgcmVwb3J0ZWQgYXQgb25jZSwgdG9n
        ZXRoZXIgd2l0aCB0aG9zZSB0aGF0IG5vCiBvcHRpb24gY2FuIGRlY2xhcmU6IGNoZWNrIGRpZ2l0cywgcGhvbmUgbnVtYmVycywg
        YmlydGggZGF0ZXMsIHdoYXQgYW4gb3JnYW5pc2F0aW9uIGNhbm5vdCBoYXZlLgoKcQoEBAECABppIEEgbWVzc2FnZSBtdXN0IGJl
        IHByZXNlbnQsIGEgc3RyaW5nLCBsaXN0IG9yIG1hcCBub3QgZW1wdHksIGEgbnVtYmVyIG5vdCAwLCBhbiBlbnVtIG5vdCBpdHMg
        emVybyB2YWx1ZS4KChoKBAQBAgEaEiBVbmljb2RlIHNjYWxhcnMuCgozCgQEAQICGisgVW5pY29kZSBzY2FsYXJzOyAwID0gbm8g
        bGltaXQgb2YgaXRzIG93bi4KCkcKBAQBAgMaPyBCeXRlcyBvZiBVVEYtOCwgb3Igb2YgYSBieXRlcyBmaWVsZDsgMCA9IG5vIGxp
        bWl0IG9mIGl0cyBvd24uCgoqCgQEAQIEGiIgTGVhc3QgbnVtYmVyIGFsbG93ZWQsIGluY2x1c2l2ZS4KCi0KBAQBAgUaJSBHcmVh
        dGVzdCBudW1iZXIgYWxsb3dlZCwgaW5jbHVzaXZlLgoKbQoEBAECBhplIE1vc3QgaXRlbXMgb2YgYSBsaXN0IG9yIGVudHJpZXMg
        b2YgYSBtYXA7IDAgPSBubyBsaW1pdCBvZiBpdHMgb3duLiBFdmVyeSBsaXN0IGluIGEgcmVxdWVzdCBoYXMgb25lLgoKIAoEBAEC
        BxoYIFRoZSBmb3JtIG9mIHRoZSB2YWx1ZS4KCmYKBAQBAggaXiBQZXJzb25hbCBkYXRhOiBrZXB0IHNlYWxlZCB1bmRlciB0aGUg
        Y3VzdG9tZXIncyBrZXksIG5ldmVyIGxvZ2dlZCwgbmV2ZXIgZWNob2VkIGluIGFuIGVycm9yLgoKSgoEBAECCRpCIFNldCBieSB0
        aGUgc2VydmVyIGluIHJlcGxpZXM7IGEgcmVxdWVzdCB0aGF0IHNldHMgaXQgaXMgcmVmdXNlZC4KCiMKBAQBAgoaGyBUaGUgZm9y
        bSBvZiBhIG1hcCdzIGtleXMuCgoqCgQEAQILGiIgVW5pY29kZSBzY2FsYXJzIG9mIGEgbWFwJ3Mga2V5cy4KCmwKBAQBAgwaZCBU
        aGUgaXRlbXMgYXJlIGp1ZGdlZCBhbmQgYW5zd2VyZWQgb25lIGJ5IG9uZTogdGhlaXIgYnJva2VuIHJ1bGVzIHJlZnVzZSB0aGUg
        aXRlbSwgbm90IHRoZSByZXF1ZXN0LgoKKgoCBAIaJCBXaGF0IGEgb25lb2YgYWNjZXB0cyBpbiBhIHJlcXVlc3QuCgooCgQEAgIA
        GiAgT25lIG9mIGl0cyBmaWVsZHMgbXVzdCBiZSBzZXQuCgogCgIHABoaIFdoYXQgdGhlIG1ldGhvZCBkZW1hbmRzLgoKHwoCBwEa
        GSBXaGF0IHRoZSBmaWVsZCBhY2NlcHRzLgoKHwoCBwIaGSBXaGF0IHRoZSBvbmVvZiBhY2NlcHRzLgpiBnByb3RvMwqlOAoXcmVm
        bGVrcy92MS9zeXN0ZW0ucHJvdG8SCnJlZmxla3MudjEaGHJlZmxla3MvdjEvb3B0aW9ucy5wcm90byI5ChJDaGVja0hlYWx0aFJl
        cXVlc3QSIwoHc2VydmljZRgBIAEoCUIJwssYBRiAAUAOUgdzZXJ2aWNlInwKE0NoZWNrSGVhbHRoUmVzcG9uc2USMQoGc3RhdHVz
        GAEgASgOMhkucmVmbGVrcy52MS5TZXJ2aW5nU3RhdHVzUgZzdGF0dXMSMgoHcmVhc29ucxgCIAMoCzIYLnJlZmxla3MudjEuSGVh
        bHRoUmVhc29uUgdyZWFzb25zIjwKDEhlYWx0aFJlYXNvbhISCgRjb2RlGAEgASgJUgRjb2RlEhgKB21lc3NhZ2UYAiABKAlSB21l
        c3NhZ2UiOQoSV2F0Y2hIZWFsdGhSZXF1ZXN0EiMKB3NlcnZpY2UYASABKAlCCcLLGAUYgAFADlIHc2VydmljZSKfAQoTV2F0Y2hI
        ZWFsdGhSZXNwb25zZRIxCgZzdGF0dXMYASABKA4yGS5yZWZsZWtzLnYxLlNlcnZpbmdTdGF0dXNSBnN0YXR1cxIyCgdyZWFzb25z
        GAIgAygLMhgucmVmbGVrcy52MS5IZWFsdGhSZWFzb25SB3JlYXNvbnMSIQoIc2luY2VfdXMYAyABKANCBsLLGAJADFIHc2luY2VV
        cyIWChRHZXRTZXJ2ZXJJbmZvUmVxdWVzdCKZBAoVR2V0U2VydmVySW5mb1Jlc3BvbnNlEhgKB3ZlcnNpb24YASABKAlSB3ZlcnNp
        b24SGgoIcmV2aXNpb24YAiABKAlSCHJldmlzaW9uEhoKCHByb3RvY29sGAMgASgJUghwcm90b2NvbBInCg9jb250cmFjdF9kaWdl
        c3QYBCABKAlSDmNvbnRyYWN0RGlnZXN0EhsKCXNlcnZlcl9pZBgFIAEoCVIIc2VydmVySWQSKgoNc3RhcnRlZF9hdF91cxgGIAEo
        A0IGwssYAkAMUgtzdGFydGVkQXRVcxIsCg5zZXJ2ZXJfdGltZV91cxgHIAEoA0IGwssYAkAMUgxzZXJ2ZXJUaW1lVXMSFAoFZXBv
        Y2gYCCABKARSBWVwb2NoEh0KCmNvbW1pdF9zZXEYCSABKARSCWNvbW1pdFNlcRIWCgZjYWxsZXIYCiABKAlSBmNhbGxlchI/Chhj
        ZXJ0aWZpY2F0ZV9ub3RfYWZ0ZXJfdXMYCyABKANCBsLLGAJADFIVY2VydGlmaWNhdGVOb3RBZnRlclVzEkUKBmxpbWl0cxgMIAMo
        CzItLnJlZmxla3MudjEuR2V0U2VydmVySW5mb1Jlc3BvbnNlLkxpbWl0c0VudHJ5UgZsaW1pdHMaOQoLTGltaXRzRW50cnkSEAoD
        a2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKARSBXZhbHVlOgI4ASI8ChdEZXNjcmliZVNlcnZpY2VzUmVxdWVzdBIhCgxzdW1t
        YXJ5X29ubHkYASABKAhSC3N1bW1hcnlPbmx5Iq8BChhEZXNjcmliZVNlcnZpY2VzUmVzcG9uc2USJwoPY29udHJhY3RfZGlnZXN0
        GAEgASgJUg5jb250cmFjdERpZ2VzdBI6CghzZXJ2aWNlcxgCIAMoCzIeLnJlZmxla3MudjEuU2VydmljZURlc2NyaXB0aW9uUghz
        ZXJ2aWNlcxIuChNmaWxlX2Rlc2NyaXB0b3Jfc2V0GAMgASgMUhFmaWxlRGVzY3JpcHRvclNldCJqChJTZXJ2aWNlRGVzY3JpcHRp
        b24SGwoJZnVsbF9uYW1lGAEgASgJUghmdWxsTmFtZRI3CgdtZXRob2RzGAIgAygLMh0ucmVmbGVrcy52MS5NZXRob2REZXNjcmlw
        dGlvblIHbWV0aG9kcyLzAgoRTWV0aG9kRGVzY3JpcHRpb24SGwoJZnVsbF9uYW1lGAEgASgJUghmdWxsTmFtZRIOCgJpZBgCIAEo
        B1ICaWQSFAoFc2hhcGUYAyABKAlSBXNoYXBlEiwKBXJvbGVzGAQgAygOMhYucmVmbGVrcy52MS5DYWxsZXJSb2xlUgVyb2xlcxIr
        CgVyZXRyeRgFIAEoDjIVLnJlZmxla3MudjEuUmV0cnlSdWxlUgVyZXRyeRIuChNkZWZhdWx0X2RlYWRsaW5lX21zGAYgASgNUhFk
        ZWZhdWx0RGVhZGxpbmVNcxIuChNtYXhpbXVtX2RlYWRsaW5lX21zGAcgASgNUhFtYXhpbXVtRGVhZGxpbmVNcxIhCgxyZXF1ZXN0
        X3R5cGUYCCABKAlSC3JlcXVlc3RUeXBlEiMKDXJlc3BvbnNlX3R5cGUYCSABKAlSDHJlc3BvbnNlVHlwZRIYCgdjb21tZW50GAog
        ASgJUgdjb21tZW50ImgKFkxpc3RDb25uZWN0aW9uc1JlcXVlc3QSJAoJcGFnZV9zaXplGAEgASgNQgfCyxgDMMgBUghwYWdlU2l6
        ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgnCyxgFGIAEQAtSCXBhZ2VUb2tlbiJ/ChdMaXN0Q29ubmVjdGlvbnNSZXNwb25zZRImCg9u
        ZXh0X3BhZ2VfdG9rZW4YASABKAlSDW5leHRQYWdlVG9rZW4SPAoLY29ubmVjdGlvbnMYAiADKAsyGi5yZWZsZWtzLnYxLkNvbm5l
        Y3Rpb25JbmZvUgtjb25uZWN0aW9ucyKcBAoOQ29ubmVjdGlvbkluZm8SGwoJc2VydmVyX2lkGAEgASgJUghzZXJ2ZXJJZBIbCglj
        bGllbnRfaWQYAiABKAlSCGNsaWVudElkEhwKCXByaW5jaXBhbBgDIAEoCVIJcHJpbmNpcGFsEiEKDHBlZXJfYWRkcmVzcxgEIAEo
        CVILcGVlckFkZHJlc3MSLQoSY2VydGlmaWNhdGVfc2VyaWFsGAUgASgJUhFjZXJ0aWZpY2F0ZVNlcmlhbBIVCgZhZ2VfbXMYBiAB
        KARSBWFnZU1zEhcKB2lkbGVfbXMYByABKARSBmlkbGVNcxIjCg1jYWxsc19zdGFydGVkGAggASgEUgxjYWxsc1N0YXJ0ZWQSJgoP
        Y2FsbHNfaW5fZmxpZ2h0GAkgASgNUg1jYWxsc0luRmxpZ2h0EhoKCGRyYWluaW5nGAogASgIUghkcmFpbmluZxIlCg5ieXRlc19y
        ZWNlaXZlZBgLIAEoBFINYnl0ZXNSZWNlaXZlZBIdCgpieXRlc19zZW50GAwgASgEUglieXRlc1NlbnQSHwoLdGxzX3ZlcnNpb24Y
        DSABKAlSCnRsc1ZlcnNpb24SHwoLdGxzX3Jlc3VtZWQYDiABKAhSCnRsc1Jlc3VtZWQSPwoYY2VydGlmaWNhdGVfbm90X2FmdGVy
        X3VzGA8gASgDQgbCyxgCQAxSFWNlcnRpZmljYXRlTm90QWZ0ZXJVcyqLAQoNU2VydmluZ1N0YXR1cxIaChZTRVJWSU5HX1NUQVRV
        U19VTktOT1dOEAASGgoWU0VSVklOR19TVEFUVVNfU0VSVklORxABEh4KGlNFUlZJTkdfU1RBVFVTX05PVF9TRVJWSU5HEAISIgoe
        U0VSVklOR19TVEFUVVNfU0VSVklDRV9VTktOT1dOEAMypQQKDVN5c3RlbVNlcnZpY2USZAoLQ2hlY2tIZWFsdGgSHi5yZWZsZWtz
        LnYxLkNoZWNrSGVhbHRoUmVxdWVzdBofLnJlZmxla3MudjEuQ2hlY2tIZWFsdGhSZXNwb25zZSIUwssYEAoGAQIDBAUGEAEY0A8g
        kE4SYAoLV2F0Y2hIZWFsdGgSHi5yZWZsZWtzLnYxLldhdGNoSGVhbHRoUmVxdWVzdBofLnJlZmxla3MudjEuV2F0Y2hIZWFsdGhS
        ZXNwb25zZSIOwssYCgoGAQIDBAUGEAEwARJqCg1HZXRTZXJ2ZXJJbmZvEiAucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZvUmVxdWVz
        dBohLnJlZmxla3MudjEuR2V0U2VydmVySW5mb1Jlc3BvbnNlIhTCyxgQCgYBAgMEBQYQARjQDyCQThJzChBEZXNjcmliZVNlcnZp
        Y2VzEiMucmVmbGVrcy52MS5EZXNjcmliZVNlcnZpY2VzUmVxdWVzdBokLnJlZmxla3MudjEuRGVzY3JpYmVTZXJ2aWNlc1Jlc3Bv
        bnNlIhTCyxgQCgYBAgMEBQYQARiIJyCQThJrCg9MaXN0Q29ubmVjdGlvbnMSIi5yZWZsZWtzLnYxLkxpc3RDb25uZWN0aW9uc1Jl
        cXVlc3QaIy5yZWZsZWtzLnYxLkxpc3RDb25uZWN0aW9uc1Jlc3BvbnNlIg/CyxgLCgEFEAEYiCcgkE5CA7oCAEq8HgpJCgEMGkQg
        U3lzdGVtU2VydmljZTogaXMgdGhlIHNlcnZlciB3ZWxsLCB3aGF0IGlzIGl0LCB3aGF0IGRvZXMgaXQgc3BlYWsuCgpyCgQGAAIA
        GmogVGVsbHMgd2hldGhlciB0aGUgc2VydmVyLCBvciBvbmUgb2YgaXRzIHNlcnZpY2VzLCB0YWtlcyBjYWxscyAodGhlIHNlbWFu
        dGljcyBvZiBnUlBDJ3MgaGVhbHRoIHByb3RvY29sKS4KCkEKBAYAAgEaOSBTZW5kcyB0aGUgaGVhbHRoIGF0IG9uY2UgYW5kIGFn
        YWluIHdoZW5ldmVyIGl0IGNoYW5nZXMuCgpmCgQGAAICGl4gUmV0dXJucyB2ZXJzaW9uLCBsaW1pdHMgYW5kIHByZXNlbnQgcG9z
        aXRpb24gb2YgdGhlIHNlcnZlciwgYW5kIHdobyBpdCB0YWtlcyB0aGUgY2FsbGVyIGZvci4KCmMKBAYAAgMaWyBSZXR1cm5zIHRo
        ZSBjb250cmFjdCB0aGUgc2VydmVyIHdhcyBidWlsdCB3aXRoOiBzZXJ2aWNlcywgbWV0aG9kcyBhbmQgdGhlIGRlc2NyaXB0b3Ig
        c2V0LgoKPAoEBgACBBo0IExpc3RzIHRoZSBvcGVuIGNvbm5lY3Rpb25zIG9mIHRoaXMgc2VydmVyIHByb2Nlc3MuCgoxCgIFABor
        IGdSUEMncyBoZWFsdGggc3RhdGVzIHdpdGggZ1JQQydzIG51bWJlcnMuCgpgCgQFAAIDGlggT25seSBmcm9tIFdhdGNoSGVhbHRo
        OiBubyBzZXJ2aWNlIG9mIHRoYXQgbmFtZTsgQ2hlY2tIZWFsdGggYW5zd2VycyBOT1RfRk9VTkQgaW5zdGVhZC4KClQKBAQAAgAa
        TCBGdWxsIG5hbWUsIGByZWZsZWtzLnYxLkludGVyYWN0aW9uU2VydmljZWA7IGVtcHR5ID0gdGhlIHNlcnZlciBhcyBhIHdob2xl
        LgoKKQoEBAECABohIFdoZXRoZXIgdGhlIHNlcnZpY2Ugc2VydmVzIG5vdy4KCjMKBAQBAgEaKyBXaHkgaXQgaXMgbm90IHNlcnZp
        bmc7IGVtcHR5IHdoaWxlIGl0IGlzLgoKJQoCBAIaHyBXaHkgc29tZXRoaW5nIGRvZXMgbm90IHNlcnZlLgoKQwoEBAICABo7IFN0
        YWJsZSwgbWFjaGluZS1yZWFkYWJsZTogYERJU0tfRlVMTGAsIGBTRVJWRVJfRFJBSU5JTkdgLgoKLgoEBAICARomIEEgc2VudGVu
        Y2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKMwoEBAMCABorIEZ1bGwgbmFtZTsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEg
        d2hvbGUuCgopCgQEBAIAGiEgV2hldGhlciB0aGUgc2VydmljZSBzZXJ2ZXMgbm93LgoKMwoEBAQCARorIFdoeSBpdCBpcyBub3Qg
        c2VydmluZzsgZW1wdHkgd2hpbGUgaXQgaXMuCgoiCgQEBAICGhogV2hlbiBpdCBjaGFuZ2VkIHRvIHRoaXMuCgoxCgQEBgIAGikg
        U2VtYW50aWMgdmVyc2lvbiBvZiB0aGUgc2VydmVyIHByb2dyYW0uCgo2CgQEBgIBGi4gU291cmNlIHJldmlzaW9uIGl0IHdhcyBi
        dWlsdCBmcm9tLCBvciBlbXB0eS4KCikKBAQGAgIaISBUaGUgd2lyZSBwcm90b2NvbDogYHJlZmxla3MvMWAuCgpGCgQEBgIDGj4g
        NjQgaGV4YWRlY2ltYWwgZGlnaXRzOyBlcXVhbCBkaWdlc3RzIG1lYW4gdGhlIHNhbWUgY29udHJhY3QuCgo8CgQEBgIEGjQgVGhl
        IHNlcnZlciBwcm9jZXNzJ3Mgb3duIGlkLCByYW5kb20gYXQgZWFjaCBzdGFydC4KChsKBAQGAgUaEyBVVEMgbWljcm9zZWNvbmRz
        LgoKGwoEBAYCBhoTIFVUQyBtaWNyb3NlY29uZHMuCgpBCgQEBgIHGjkgVGhlIG5ld2VzdCBkdXJhYmxlIGNvbW1pdCwgYW5kIHRo
        ZSBlcG9jaCBpdCBiZWxvbmdzIHRvLgoKIgoEBAYCCBoaIFRoZSBsYXN0IGR1cmFibGUgY29tbWl0LgoKSQoEBAYCCRpBIFdobyB0
        aGUgc2VydmVyIHRha2VzIHRoZSBjYWxsZXIgZm9yOiBgcmVmbGVrczovL2JyYW5jaC8zNC0wMDFgLgoKMAoEBAYCChooIFdoZW4g
        dGhlIHNlcnZlcidzIGNlcnRpZmljYXRlIGV4cGlyZXMuCgpnCgQEBgILGl8gTGltaXRzIG9mIHRoaXMgc2VydmVyIGJ5IG5hbWUg
        KGBtYXhpbXVtX21lc3NhZ2VfYnl0ZXNgKSwgaW4gdGhlIHVuaXQgdGhhdCB0aGUgbmFtZSBlbmRzIHdpdGguCgonCgQEBwIAGh8g
        TGVhdmUgdGhlIGRlc2NyaXB0b3Igc2V0IG91dC4KCkYKBAQIAgAaPiA2NCBoZXhhZGVjaW1hbCBkaWdpdHM7IGVxdWFsIGRpZ2Vz
        dHMgbWVhbiB0aGUgc2FtZSBjb250cmFjdC4KCjYKBAQIAgEaLiBBbGwgc2VydmljZXMgb2YgdGhlIGNvbnRyYWN0LCBpbiBuYW1l
        IG9yZGVyLgoKZgoEBAgCAhpeIEFuIGVuY29kZWQgZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0IG9mIGFsbCBmaWxl
        cyBvZiByZWZsZWtzLnYxIHdpdGggdGhlaXIgY29tbWVudHMuCgoiCgIECRocIEEgc2VydmljZSBhbmQgaXRzIG1ldGhvZHMuCgoq
        CgQECQIAGiIgYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2aWNlYC4KCioKBAQJAgEaIiBJbiB0aGUgb3JkZXIgb2YgdGhlIC5w
        cm90byBmaWxlLgoKNgoCBAoaMCBBIG1ldGhvZCBhcyB0aGUgY29udHJhY3QncyBvcHRpb25zIGRlY2xhcmUgaXQuCgo8CgQECgIA
        GjQgYHJlZmxla3MudjEuSW50ZXJhY3Rpb25TZXJ2aWNlL1JlY29yZEludGVyYWN0aW9uYC4KCkMKBAQKAgEaOyBGTlYtMWEgMzIg
        b2YgdGhlIGZ1bGwgbmFtZTogdGhlIG51bWJlciBpbiB0aGUgQ0FMTCBmcmFtZS4KCksKBAQKAgIaQyBgdW5hcnlgLCBgc2VydmVy
        X3N0cmVhbWluZ2AsIGBjbGllbnRfc3RyZWFtaW5nYCwgYGJpZGlyZWN0aW9uYWxgLgoKIQoEBAoCAxoZIFJvbGVzIHRoYXQgbWF5
        IGNhbGwgaXQuCgpBCgQECgIEGjkgV2hhdCBhIGNsaWVudCBtYXkgZG8gd2hlbiBpdCBkb2VzIG5vdCBrbm93IHRoZSBvdXRjb21l
        LgoKLAoEBAoCBRokIE1pbGxpc2Vjb25kczsgb24gc3RyZWFtcyAwID0gbm9uZS4KCiwKBAQKAgYaJCBNaWxsaXNlY29uZHM7IG9u
        IHN0cmVhbXMgMCA9IG5vbmUuCgolCgQECgIHGh0gRnVsbCBuYW1lcyBvZiB0aGUgbWVzc2FnZXMuCgopCgQECgIIGiEgRnVsbCBu
        YW1lIG9mIHRoZSByZXBseSBtZXNzYWdlLgoKKwoEBAoCCRojIFdoYXQgdGhlIGNvbnRyYWN0J3MgY29tbWVudCBzYXlzLgoKGgoE
        BAsCABoSIDHigKYyMDA7IDAgPSA1MC4KCjUKBAQLAgEaLSBGcm9tIHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBh
        Z2UuCgocCgQEDAIAGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgoXCgQEDAIBGg8gT2xkZXN0IGZpcnN0LgoKHAoCBA0aFiBPbmUgb3Bl
        biBjb25uZWN0aW9uLgoKWgoEBA0CABpSIFRoZSBpZHMgYnkgd2hpY2ggdGhlIHR3byBlbmRzIG5hbWUgaXQgaW4gZXJyb3JzIGFu
        ZCBsb2dzOiBgc2VydmVyX2lkL2NsaWVudF9pZGAuCgosCgQEDQIBGiQgRW1wdHkgdW50aWwgdGhlIGNsaWVudCBzYWlkIEhFTExP
        LgoKJAoEBA0CAhocIGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgo6CgQEDQIDGjIgQWRkcmVzcyBhbmQgcG9ydCBvZiB0aGUg
        cGVlcjogYDE5Mi4wLjIuNzo1MDEyM2AuCgpBCgQEDQIEGjkgU2VyaWFsIG51bWJlciBvZiB0aGUgY2xpZW50J3MgY2VydGlmaWNh
        dGUsIGhleGFkZWNpbWFsLgoKOQoEBA0CBRoxIE1pbGxpc2Vjb25kcyBzaW5jZSB0aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQu
        CgowCgQEDQIGGiggTWlsbGlzZWNvbmRzIHNpbmNlIGJ5dGVzIGFycml2ZWQgbGFzdC4KCkwKBAQNAgcaRCBDYWxscyBzaW5jZSB0
        aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQsIHRob3NlIHVuZGVyIHdheSBpbmNsdWRlZC4KCigKBAQNAggaICBDYWxscyB0aGF0
        IGhhdmUgbm8gU1RBVFVTIHlldC4KCjkKBAQNAgkaMSBHT0FXQVkgaGFzIGJlZW4gc2VudCBvciByZWNlaXZlZDogbm8gbmV3IGNh
        bGxzLgoKTwoEBA0CChpHIEJ5dGVzIG9mIGZyYW1lcyBzaW5jZSB0aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQsIGJlZm9yZSBl
        bmNyeXB0aW9uLgoKTwoEBA0CCxpHIEJ5dGVzIG9mIGZyYW1lcyBzaW5jZSB0aGUgY29ubmVjdGlvbiB3YXMgYWNjZXB0ZWQsIGJl
        Zm9yZSBlbmNyeXB0aW9uLgoKFAoEBA0CDBoMIGBUTFN2MS4zYC4KCjMKBAQNAg0aKyBXaGV0aGVyIGEgdGlja2V0IHJlc3VtZWQg
        dGhlIFRMUyBzZXNzaW9uLgoKMAoEBA0CDhooIFdoZW4gdGhlIGNsaWVudCdzIGNlcnRpZmljYXRlIGV4cGlyZXMuCmIGcHJvdG8z
        """
}
