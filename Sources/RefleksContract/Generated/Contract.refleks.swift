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
        Cp9RChdyZWZsZWtzL3YxL2NvbW1vbi5wcm90bxIKcmVmbGVrcy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvImgKDUFjY2Vz
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
        U1QQCxITCg9DSEFOTkVMX1BBUlRORVIQDEIDugIASrQ1CsEECgEMGrsEIE1lc3NhZ2VzIGFuZCBlbnVtcyB0aGF0IGV2ZXJ5IHNl
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
        IG51bWJlcjogMTAgZGlnaXRzLiBBdCBtb3N0IDEuCgpuCgQFAQIEGmYgVGhlIGN1c3RvbWVyJ3MgaWQgaW4gYW5vdGhlciBzeXN0
        ZW07IGBuYW1lc3BhY2VgIG5hbWVzIHRoZSBzeXN0ZW0uIEF0IG1vc3QgNSBwZXIgc3lzdGVtLAogNTAgaW4gYWxsLgoKIgoEBQEC
        BRoaIExveWFsdHkgY2FyZC4gQXQgbW9zdCA1LgoKJAoEBQECBhocIEUtbWFpbCBhZGRyZXNzLiBBdCBtb3N0IDUuCgoxCgQFAQIH
        GikgUGhvbmUgbnVtYmVyLCBrZXB0IGFzIEUuMTY0LiBBdCBtb3N0IDUuCgpDCgQFAQIIGjsgQ29va2llLCBhZHZlcnRpc2luZyBp
        ZCwgYXBwbGljYXRpb24gaW5zdGFuY2UuIEF0IG1vc3QgMTAuCgpwCgIEARpqIEFuIGlkZW50aWZpZXIgYXMgYSBjYWxsZXIga25v
        d3MgaXQ7IHRoZSBzZXJ2ZXIgbm9ybWFsaXNlcyBpdCAoIjA1MzIgMTIzIDQ1IDY3IiBiZWNvbWVzICIrOTA1MzIxMjM0NTY3Iiku
        Cgo5CgQEAQIAGjEgRGVjaWRlcyBob3cgdGhlIHZhbHVlIGlzIG5vcm1hbGlzZWQgYW5kIGp1ZGdlZC4KCl4KBAQBAgEaViBUaGUg
        c3lzdGVtIG9mIGEgU09VUkNFX0lEIChyZXF1aXJlZCB0aGVyZSwgSURFTlQgMeKApjY0KTsgZW1wdHkgZm9yIHRoZSBvdGhlciBr
        aW5kcy4KCi0KBAQBAgIaJSBBcyBwZW9wbGUgdHlwZSBpdCwgMeKApjI1NCBzY2FsYXJzLgoKVgoEBAECAxpOIFRydWUgd2hlbiB0
        aGUgY2FsbGVyIGhhcyB2ZXJpZmllZCBpdDogZG9jdW1lbnQgc2VlbiwgY29kZSBzZW50IGFuZCBhbnN3ZXJlZC4KCi0KAgQCGicg
        QW4gaWRlbnRpZmllciBhcyB0aGUgc2VydmVyIGtlZXBzIGl0LgoKKAoEBAICABogIFdoYXQgc29ydCBvZiBpZGVudGlmaWVyIGl0
        IGlzLgoKMAoEBAICARooIFRoZSBzeXN0ZW0gb2YgYSBTT1VSQ0VfSUQsIGVsc2UgZW1wdHkuCgpECgQEAgICGjwgTm9ybWFsaXNl
        ZDogRS4xNjQgcGhvbmUsIEFTQ0lJLWZvbGRlZCBlLW1haWwsIGRpZ2l0cyBvbmx5LgoKVAoEBAICAxpMIFRydWUgd2hlbiBzb21l
        Ym9keSBoYXMgdmVyaWZpZWQgaXQ6IGRvY3VtZW50IHNlZW4sIGNvZGUgc2VudCBhbmQgYW5zd2VyZWQuCgo9CgQEAgIEGjUgV2hv
        IGJyb3VnaHQgaXQgZmlyc3Q6IGEgcHJpbmNpcGFsLCBgYnJhbmNoLzM0LTAwMWAuCgo+CgQEAgIFGjYgV2hlbiB0aGUgc2VydmVy
        IHJlY29yZGVkIGl0IGZpcnN0OiBVVEMgbWljcm9zZWNvbmRzLgoKmAEKBAQCAgYajwEgV2hlbiB0aGUgc2VydmVyIHJlY29yZGVk
        IGxhc3QgdGhhdCB0aGUgY3VzdG9tZXIgaGFzIGl0IG9yIHRoYXQgaXQgaXMgdmVyaWZpZWQ6IFVUQyBtaWNyb3NlY29uZHMuIElu
        dGVyYWN0aW9ucyB0aGF0CiBuYW1lIGl0IGRvIG5vdCBtb3ZlIHRoaXMuCgo5CgIEAxozIE5hbWVzIG9uZSBjdXN0b21lciwgYnkg
        Y29kZSBvciBieSBvbmUgaWRlbnRpZmllci4KCkgKBAQDAgAaQCAxMCBkaWdpdHMuIFRoZSBjb2RlIG9mIGEgbWVyZ2VkIGN1c3Rv
        bWVyIHNlbGVjdHMgdGhlIHN1cnZpdm9yLgoKcQoEBAMCARppIFNlbGVjdHMgdGhlIG9uZSBjdXN0b21lciB3aG8gaG9sZHMgaXQ7
        IE5PVF9GT1VORCB3aGVuIG5vYm9keSBkb2VzLCBGQUlMRURfUFJFQ09ORElUSU9OIHdoZW4gc2V2ZXJhbCBkby4KCjMKAgUCGi0g
        TnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJLaW5kLgoKMgoCBAQaLCBXaGF0IGEgY2FsbGVyIHN0YXRlcyBh
        Ym91dCBhIG5ldyBjdXN0b21lci4KCiIKBAQEAgAaGiBQRVJTT04gd2hlbiB1bnNwZWNpZmllZC4KCj0KBAQEAgEaNSAw4oCmMjAw
        IHNjYWxhcnM7IG11c3QgYmUgZW1wdHkgZm9yIGFuIG9yZ2FuaXNhdGlvbi4KCmwKBAQEAgIaZCAw4oCmMjAwIHNjYWxhcnM7IGFu
        IG9yZ2FuaXNhdGlvbidzIHdob2xlIG5hbWUuIEEgY3VzdG9tZXIgbWF5IGJlIGNyZWF0ZWQgYmVmb3JlIGhpcyBuYW1lIGlzIGtu
        b3duLgoKOwoEBAQCAxozIGBZWVlZLU1NLUREYCwgbm90IGluIHRoZSBmdXR1cmU7IGVtcHR5ID0gdW5rbm93bi4KCjUKBAQEAgQa
        LSBCQ1AgNDcsIOKJpCAzNSBjaGFyYWN0ZXJzOyBgdHJgIHdoZW4gZW1wdHkuCgpjCgQEBAIFGlsgQnJhbmNoIGlkLCAw4oCmNjQ7
        IHRoZSBjYWxsZXIncyBicmFuY2ggd2hlbiBhIGJyYW5jaCBjZXJ0aWZpY2F0ZSBjYWxscyBhbmQgdGhpcyBpcyBlbXB0eS4KCmUK
        AgUDGl8gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgTW9uZXlLaW5kLiBUaGUga2luZCBnaXZlcyB0aGUgc2lnbjogYW1v
        dW50cyBhcmUgbmV2ZXIgbmVnYXRpdmUuCgozCgQFAwIBGisgR3Jvc3MsIHdpdGhvdXQgVkFUIChLRFYpLiBBZGRzIHRvIG1hcmdp
        bi4KCjQKBAUDAgIaLCBDb3N0IG9mIGdvb2RzIHNvbGQuIFN1YnRyYWN0cyBmcm9tIG1hcmdpbi4KCiAKBAUDAgMaGCBTdWJ0cmFj
        dHMgZnJvbSBtYXJnaW4uCgo5CgQFAwIEGjEgVmFsdWUgb2YgcmV0dXJuZWQgZ29vZHMuIFN1YnRyYWN0cyBmcm9tIG1hcmdpbi4K
        Ci4KBAUDAgUaJiBNb25leSByZWNlaXZlZC4gTmV2ZXIgZW50ZXJzIG1hcmdpbi4KClcKBAUDAgYaTyBEZXBvc2l0cywgdHJhbnNm
        ZXJzIGFuZCBvdGhlciB0dXJub3ZlciB0aGF0IGlzIG5vdCBvdXJzLiBOZXZlciBlbnRlcnMgbWFyZ2luLgoKQgoEBQMCBxo6IFdo
        YXQgc2VydmluZyBvbiB0aGUgY2hhbm5lbCBjb3N0LiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgo0CgQFAwIIGiwgQ29tcGVuc2F0
        aW9uIGdpdmVuLiBTdWJ0cmFjdHMgZnJvbSBtYXJnaW4uCgofCgIEBRoZIE9uZSBhbW91bnQgb2Ygb25lIGtpbmQuCgo0CgQEBQIA
        GiwgR2l2ZXMgdGhlIGFtb3VudCBpdHMgbWVhbmluZyBhbmQgaXRzIHNpZ24uCgpCCgQEBQIBGjogTWlub3IgdW5pdHMsIDDigKYx
        LDAwMCwwMDAsMDAwLDAwMCwwMDAuIFplcm8gaXMgYWxsb3dlZC4KCjEKBAQFAgIaKSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBs
        ZXR0ZXJzLCBgVFJZYC4KCiwKAgQGGiYgVGhlIHN1bSBvZiBvbmUga2luZCBpbiBvbmUgY3VycmVuY3kuCgovCgQEBgIAGicgV2hh
        dCBpdCBpczsgbnVtYmVycyBlcXVhbCB0aGUgZW51bSdzLgoKMQoEBAYCARopIElTTyA0MjE3OiB0aHJlZSBjYXBpdGFsIGxldHRl
        cnMsIGBUUllgLgoKHQoEBAYCAhoVIE1pbm9yIHVuaXRzLCDiiaUgMC4KCmUKAgQHGl8gTWFyZ2luIGluIG9uZSBjdXJyZW5jeTog
        UkVWRU5VRSDiiJIgRElTQ09VTlQg4oiSIFJFVFVSTiDiiJIgQ09HUyDiiJIgQ0hBTk5FTF9DT1NUIOKIkiBSRU1FRFkuCgoxCgQE
        BwIAGikgSVNPIDQyMTc6IHRocmVlIGNhcGl0YWwgbGV0dGVycywgYFRSWWAuCgonCgQEBwIBGh8gTWlub3IgdW5pdHM7IG1heSBi
        ZSBuZWdhdGl2ZS4KCi4KAgUEGiggTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ2hhbm5lbC4KCisKAgQIGiUgV2hhdCBh
        IGN1c3RvbWVyIGRpZCBvbiBvbmUgY2hhbm5lbC4KCisKBAQIAgAaIyBUaGUgY2hhbm5lbCB0aGF0IHRoZSBzdW1zIGFyZSBvZi4K
        CiYKBAQIAgEaHiBJbnRlcmFjdGlvbnMgY291bnRlZCwg4omlIDAuCgo2CgQECAICGi4gVGhlIGdyZWF0ZXN0IG9jY3VycmVkX2F0
        X3VzIG9uIHRoaXMgY2hhbm5lbC4KCjAKBAQIAgMaKCBCeSBraW5kIGFuZCBjdXJyZW5jeSwgb3JkZXJlZCBieSBib3RoLgoKFgoE
        BAgCBBoOIEJ5IGN1cnJlbmN5LgoKMAoCBAkaKiBBIGN1c3RvbWVyJ3Mgc3VtcyBvdmVyIGFsbCBpbnRlcmFjdGlvbnMuCgomCgQE
        CQIAGh4gSW50ZXJhY3Rpb25zIGNvdW50ZWQsIOKJpSAwLgoKMwoEBAkCARorIFVUQyBtaWNyb3NlY29uZHM7IDAgPSBubyBpbnRl
        cmFjdGlvbiB5ZXQuCgozCgQECQICGisgVVRDIG1pY3Jvc2Vjb25kczsgMCA9IG5vIGludGVyYWN0aW9uIHlldC4KClUKBAQJAgMa
        TSBCeSBraW5kIGFuZCBjdXJyZW5jeSwgb3JkZXJlZCBieSBib3RoOyBraW5kcyB3aXRob3V0IGFueSBsaW5lIGFyZSBsZWZ0IG91
        dC4KChYKBAQJAgQaDiBCeSBjdXJyZW5jeS4KCjsKBAQJAgUaMyBPcmRlcmVkIGJ5IGNoYW5uZWw7IHVudXNlZCBjaGFubmVscyBh
        cmUgbGVmdCBvdXQuCgpqCgIEChpkIE9uZSBydWxlIHRoYXQgYSByZXF1ZXN0IChvciBhbiBpdGVtIG9mIGEgYmF0Y2ggb3IgcHVz
        aCkgYnJlYWtzLiBOZXZlciBjYXJyaWVzIHRoZSBvZmZlbmRpbmcgdmFsdWUuCgpLCgQECgIAGkMgVGhlIGZpZWxkJ3MgcGF0aCBp
        biBwcm90byBuYW1lczogYGludGVyYWN0aW9uLm1vbmV5WzJdLmN1cnJlbmN5YC4KCi8KBAQKAgEaJyBTdGFibGUsIG1hY2hpbmUt
        cmVhZGFibGU6IGBUT09fTE9OR2AuCgpJCgQECgICGkEgQSBzZW50ZW5jZSBpbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2Ugd2l0aCBs
        aW1pdCBhbmQgYWN0dWFsIHNpemUuCgpoCgIECxpiIFdoeSBvbmUgaXRlbSBvZiBhIGJhdGNoIG9yIHB1c2ggd2FzIHJlZnVzZWQ7
        IHRoZSBzYW1lIGluZm9ybWF0aW9uIGFzIHRoZSBTVEFUVVMgb2YgYSB1bmFyeSBjYWxsLgoKJwoEBAsCABofIGdSUEMncyBzdGF0
        dXMgbnVtYmVyLCAx4oCmMTYuCgo7CgQECwIBGjMgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgSURFTVBPVEVOQ1lfQ09ORkxJ
        Q1RgLgoKLgoEBAsCAhomIEEgc2VudGVuY2UgaW4gdGhlIGNhbGxlcidzIGxhbmd1YWdlLgoKcgoEBAsCAxpqIEFsbCBicm9rZW4g
        cnVsZXMgb2YgdGhlIGl0ZW0sIDDigKY1MDsgYWxzbyB3aGF0IGEgY2VydGlmaWNhdGUgbWF5IG5vdCBzdGF0ZSAoY29kZSA3LCBQ
        RVJNSVNTSU9OX0RFTklFRCkuCgpoCgQECwIEGmAgRmFjdHMgdGhhdCBnbyB3aXRoIHRoZSByZWFzb24sIGJ5IG5hbWU6IGBkaWZm
        ZXJpbmdfZmllbGRzYCwgYG90aGVyX2NvZGVgLiBOZXZlciBwZXJzb25hbCBkYXRhLgoKawoEBAsCBRpjIE1pbGxpc2Vjb25kcyB0
        byB3YWl0IGJlZm9yZSBzZW5kaW5nIHRoZSBpdGVtIGFnYWluOyAwID0gc2VuZGluZyBpdCBhZ2FpbiB1bmNoYW5nZWQgd2lsbCBu
        b3QgaGVscC4KCmkKBAQLAgYaYSBUcnVlIHdoZW4gdGhlcmUgd2VyZSBtb3JlIHZpb2xhdGlvbnMgdGhhbiBhcmUgbGlzdGVkOiBi
        ZXlvbmQgNTAgb2YgYW4gaXRlbSBvciAyLDAwMCBvZiBhIGJhdGNoLgoKQQoCBAwaOyBBIHBsYWNlIGluIHRoZSBsZWRnZXIgZnJv
        bSB3aGljaCBhIHN0cmVhbSBjYW4gYmUgcmVzdW1lZC4KCp8BCgQEDAIAGpYBIElkZW50aXR5IG9mIHRoZSBsZWRnZXIncyBoaXN0
        b3J5OyBhIHJlc3RvcmUgZnJvbSBhIGJhY2t1cCBiZWdpbnMgYSBuZXcgb25lLCBhbmQgcG9zaXRpb25zIG9mIHRoZSBvbGQgYXJl
        IHJlZnVzZWQKIHdpdGggT1VUX09GX1JBTkdFIC8gRVBPQ0hfQ0hBTkdFRC4KCkgKBAQMAgEaQCBFdmVyeXRoaW5nIHVwIHRvIGFu
        ZCBpbmNsdWRpbmcgdGhpcyBjb21taXQgaGFzIGJlZW4gZGVsaXZlcmVkLgpiBnByb3RvMwr2YAoZcmVmbGVrcy92MS9jdXN0b21l
        ci5wcm90bxIKcmVmbGVrcy52MRoXcmVmbGVrcy92MS9jb21tb24ucHJvdG8aHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8a
        GHJlZmxla3MvdjEvb3B0aW9ucy5wcm90byLoAwoIQ3VzdG9tZXISEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgu
        cmVmbGVrcy52MS5DdXN0b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IG
        c3RhdHVzEiUKCmdpdmVuX25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFS
        CmZhbWlseU5hbWUSJQoKYmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSGgoIbGFuZ3VhZ2UYByABKAlSCGxhbmd1
        YWdlEh8KC2hvbWVfYnJhbmNoGAggASgJUgpob21lQnJhbmNoEioKDWNyZWF0ZWRfYXRfdXMYCSABKANCBsLLGAJADFILY3JlYXRl
        ZEF0VXMSGAoHdmVyc2lvbhgKIAEoBFIHdmVyc2lvbhI4CgtpZGVudGlmaWVycxgLIAMoCzIWLnJlZmxla3MudjEuSWRlbnRpZmll
        clILaWRlbnRpZmllcnMSLAoSY2hhbmdlZF9jb21taXRfc2VxGAwgASgEUhBjaGFuZ2VkQ29tbWl0U2VxSgQIDRAeIpsBChVDcmVh
        dGVDdXN0b21lclJlcXVlc3QSOwoIY3VzdG9tZXIYASABKAsyFy5yZWZsZWtzLnYxLk5ld0N1c3RvbWVyQgbCyxgCCAFSCGN1c3Rv
        bWVyEkUKC2lkZW50aWZpZXJzGAIgAygLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAI4JFILaWRlbnRpZmllcnMi
        yAEKFkNyZWF0ZUN1c3RvbWVyUmVzcG9uc2USEgoEY29kZRgBIAEoCVIEY29kZRIYCgdjcmVhdGVkGAIgASgIUgdjcmVhdGVkEhgK
        B3ZlcnNpb24YAyABKARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgEIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAUgASgIUghy
        ZXBsYXllZBIrChFjb25mbGljdGluZ19jb2RlcxgGIAMoCVIQY29uZmxpY3RpbmdDb2RlcyJtChJHZXRDdXN0b21lclJlcXVlc3QS
        OQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIcCgRjb2RlGAIgASgJQgjC
        yxgECAFAAVIEY29kZSJwChNHZXRDdXN0b21lclJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRT
        ZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZsZWtzLnYxLkN1c3RvbWVyUghjdXN0b21lciKgAwoVVXBkYXRlQ3VzdG9tZXJSZXF1
        ZXN0EhwKBGNvZGUYASABKAlCCMLLGAQIAUABUgRjb2RlEjEKEGV4cGVjdGVkX3ZlcnNpb24YAiABKARCBsLLGAIIAVIPZXhwZWN0
        ZWRWZXJzaW9uEi8KCmdpdmVuX25hbWUYAyABKAlCC8LLGAcYyAFAAkgBSABSCWdpdmVuTmFtZYgBARIxCgtmYW1pbHlfbmFtZRgE
        IAEoCUILwssYBxjIAUACSAFIAVIKZmFtaWx5TmFtZYgBARIsCgpiaXJ0aF9kYXRlGAUgASgJQgjCyxgEQAhIAUgCUgliaXJ0aERh
        dGWIAQESKQoIbGFuZ3VhZ2UYBiABKAlCCMLLGAQYI0AJSANSCGxhbmd1YWdliAEBEi4KC2hvbWVfYnJhbmNoGAcgASgJQgjCyxgE
        GEBABEgEUgpob21lQnJhbmNoiAEBQg0KC19naXZlbl9uYW1lQg4KDF9mYW1pbHlfbmFtZUINCgtfYmlydGhfZGF0ZUILCglfbGFu
        Z3VhZ2VCDgoMX2hvbWVfYnJhbmNoIm0KFlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhId
        Cgpjb21taXRfc2VxGAIgASgEUgljb21taXRTZXESGgoIcmVwbGF5ZWQYAyABKAhSCHJlcGxheWVkIpcBChVMb29rdXBDdXN0b21l
        clJlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJDCgppZGVu
        dGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRpZmllciJzChZMb29rdXBDdXN0
        b21lclJlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5y
        ZWZsZWtzLnYxLkN1c3RvbWVyUghjdXN0b21lciLKAQoWU2VhcmNoQ3VzdG9tZXJzUmVxdWVzdBI5CgZhY2Nlc3MYASABKAsyGS5y
        ZWZsZWtzLnYxLkFjY2Vzc0NvbnRleHRCBsLLGAIIAVIGYWNjZXNzEiUKBXF1ZXJ5GAIgASgJQg/CyxgLCAEQAhjIAUACSAFSBXF1
        ZXJ5EiQKCXBhZ2Vfc2l6ZRgDIAEoDUIHwssYAzDIAVIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgEIAEoCUIJwssYBRiABEALUglw
        YWdlVG9rZW4inwEKF1NlYXJjaEN1c3RvbWVyc1Jlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRT
        ZXESJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEjMKB21hdGNoZXMYAyADKAsyGS5yZWZsZWtzLnYxLkN1
        c3RvbWVyTWF0Y2hSB21hdGNoZXMiswIKDUN1c3RvbWVyTWF0Y2gSEgoEY29kZRgBIAEoCVIEY29kZRIsCgRraW5kGAIgASgOMhgu
        cmVmbGVrcy52MS5DdXN0b21lcktpbmRSBGtpbmQSMgoGc3RhdHVzGAMgASgOMhoucmVmbGVrcy52MS5DdXN0b21lclN0YXR1c1IG
        c3RhdHVzEiUKCmdpdmVuX25hbWUYBCABKAlCBsLLGAJIAVIJZ2l2ZW5OYW1lEicKC2ZhbWlseV9uYW1lGAUgASgJQgbCyxgCSAFS
        CmZhbWlseU5hbWUSJQoKYmlydGhfZGF0ZRgGIAEoCUIGwssYAkgBUgliaXJ0aERhdGUSHwoLaG9tZV9icmFuY2gYByABKAlSCmhv
        bWVCcmFuY2gSFAoFZXhhY3QYCCABKAhSBWV4YWN0IqQBChRBZGRJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjCyxgE
        CAFAAVIEY29kZRJDCgppZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRlbnRp
        ZmllchIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24iggEKFUFkZElkZW50aWZpZXJSZXNwb25zZRIY
        Cgd2ZXJzaW9uGAEgASgEUgd2ZXJzaW9uEh0KCmNvbW1pdF9zZXEYAiABKARSCWNvbW1pdFNlcRIaCghyZXBsYXllZBgDIAEoCFII
        cmVwbGF5ZWQSFAoFYWRkZWQYBCABKAhSBWFkZGVkIqcBChdSZW1vdmVJZGVudGlmaWVyUmVxdWVzdBIcCgRjb2RlGAEgASgJQgjC
        yxgECAFAAVIEY29kZRJDCgppZGVudGlmaWVyGAIgASgLMhsucmVmbGVrcy52MS5JZGVudGlmaWVySW5wdXRCBsLLGAIIAVIKaWRl
        bnRpZmllchIpChBleHBlY3RlZF92ZXJzaW9uGAMgASgEUg9leHBlY3RlZFZlcnNpb24ibwoYUmVtb3ZlSWRlbnRpZmllclJlc3Bv
        bnNlEhgKB3ZlcnNpb24YASABKARSB3ZlcnNpb24SHQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxEhoKCHJlcGxheWVkGAMg
        ASgIUghyZXBsYXllZCLKAQoVR2V0Q3VzdG9tZXIzNjBSZXF1ZXN0EjkKBmFjY2VzcxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNz
        Q29udGV4dEIGwssYAggBUgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtzLnYxLkN1c3RvbWVyU2VsZWN0b3JCBsLL
        GAIIAVIIY3VzdG9tZXISNAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFSEGxhc3RJbnRlcmFjdGlvbnMioQMKC0N1
        c3RvbWVyMzYwEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESMAoIY3VzdG9tZXIYAiABKAsyFC5yZWZs
        ZWtzLnYxLkN1c3RvbWVyUghjdXN0b21lchIqCgZ0b3RhbHMYAyABKAsyEi5yZWZsZWtzLnYxLlRvdGFsc1IGdG90YWxzEjoKF2Rh
        eXNfc2luY2VfbGFzdF9jb250YWN0GAQgASgNSABSFGRheXNTaW5jZUxhc3RDb250YWN0iAEBEjkKFW5ld2VzdF9yZWNvcmRlZF9h
        dF91cxgFIAEoA0IGwssYAkAMUhJuZXdlc3RSZWNvcmRlZEF0VXMSLAoOc2VydmVyX3RpbWVfdXMYBiABKANCBsLLGAJADFIMc2Vy
        dmVyVGltZVVzEkQKEWxhc3RfaW50ZXJhY3Rpb25zGB4gAygLMhcucmVmbGVrcy52MS5JbnRlcmFjdGlvblIQbGFzdEludGVyYWN0
        aW9uc0IaChhfZGF5c19zaW5jZV9sYXN0X2NvbnRhY3RKBAgHEB4iyQEKFFdhdGNoQ3VzdG9tZXJSZXF1ZXN0EjkKBmFjY2VzcxgB
        IAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MSQAoIY3VzdG9tZXIYAiABKAsyHC5yZWZsZWtz
        LnYxLkN1c3RvbWVyU2VsZWN0b3JCBsLLGAIIAVIIY3VzdG9tZXISNAoRbGFzdF9pbnRlcmFjdGlvbnMYAyABKA1CB8LLGAMwyAFS
        EGxhc3RJbnRlcmFjdGlvbnMiwwEKFVdhdGNoQ3VzdG9tZXJSZXNwb25zZRI2Cghwb3NpdGlvbhgBIAEoCzIaLnJlZmxla3MudjEu
        U3RyZWFtUG9zaXRpb25SCHBvc2l0aW9uEhoKCHNuYXBzaG90GAIgASgIUghzbmFwc2hvdBIpChBuZXdfaW50ZXJhY3Rpb25zGAMg
        ASgNUg9uZXdJbnRlcmFjdGlvbnMSKwoEdmlldxgeIAEoCzIXLnJlZmxla3MudjEuQ3VzdG9tZXIzNjBSBHZpZXcqwwEKDkN1c3Rv
        bWVyU3RhdHVzEh8KG0NVU1RPTUVSX1NUQVRVU19VTlNQRUNJRklFRBAAEhoKFkNVU1RPTUVSX1NUQVRVU19BQ1RJVkUQARIaChZD
        VVNUT01FUl9TVEFUVVNfTUVSR0VEEAISGgoWQ1VTVE9NRVJfU1RBVFVTX0VSQVNFRBADEh4KGkNVU1RPTUVSX1NUQVRVU19SRVNU
        UklDVEVEEAQSHAoYQ1VTVE9NRVJfU1RBVFVTX0RFQ0VBU0VEEAUy3gcKD0N1c3RvbWVyU2VydmljZRJsCg5DcmVhdGVDdXN0b21l
        chIhLnJlZmxla3MudjEuQ3JlYXRlQ3VzdG9tZXJSZXF1ZXN0GiIucmVmbGVrcy52MS5DcmVhdGVDdXN0b21lclJlc3BvbnNlIhPC
        yxgPCgQBAgMFEAIYiCcgsOoBEmQKC0dldEN1c3RvbWVyEh4ucmVmbGVrcy52MS5HZXRDdXN0b21lclJlcXVlc3QaHy5yZWZsZWtz
        LnYxLkdldEN1c3RvbWVyUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEmwKDlVwZGF0ZUN1c3RvbWVyEiEucmVmbGVrcy52
        MS5VcGRhdGVDdXN0b21lclJlcXVlc3QaIi5yZWZsZWtzLnYxLlVwZGF0ZUN1c3RvbWVyUmVzcG9uc2UiE8LLGA8KBAECAwUQAhiI
        JyCw6gESbQoOTG9va3VwQ3VzdG9tZXISIS5yZWZsZWtzLnYxLkxvb2t1cEN1c3RvbWVyUmVxdWVzdBoiLnJlZmxla3MudjEuTG9v
        a3VwQ3VzdG9tZXJSZXNwb25zZSIUwssYEAoFAQIDBAUQARjQDyCw6gEScAoPU2VhcmNoQ3VzdG9tZXJzEiIucmVmbGVrcy52MS5T
        ZWFyY2hDdXN0b21lcnNSZXF1ZXN0GiMucmVmbGVrcy52MS5TZWFyY2hDdXN0b21lcnNSZXNwb25zZSIUwssYEAoFAQIDBAUQARiI
        JyCw6gESaQoNQWRkSWRlbnRpZmllchIgLnJlZmxla3MudjEuQWRkSWRlbnRpZmllclJlcXVlc3QaIS5yZWZsZWtzLnYxLkFkZElk
        ZW50aWZpZXJSZXNwb25zZSITwssYDwoEAQIDBRACGIgnILDqARJyChBSZW1vdmVJZGVudGlmaWVyEiMucmVmbGVrcy52MS5SZW1v
        dmVJZGVudGlmaWVyUmVxdWVzdBokLnJlZmxla3MudjEuUmVtb3ZlSWRlbnRpZmllclJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYiCcg
        sOoBEmIKDkdldEN1c3RvbWVyMzYwEiEucmVmbGVrcy52MS5HZXRDdXN0b21lcjM2MFJlcXVlc3QaFy5yZWZsZWtzLnYxLkN1c3Rv
        bWVyMzYwIhTCyxgQCgUBAgMEBRABGNAPILDqARJlCg1XYXRjaEN1c3RvbWVyEiAucmVmbGVrcy52MS5XYXRjaEN1c3RvbWVyUmVx
        dWVzdBohLnJlZmxla3MudjEuV2F0Y2hDdXN0b21lclJlc3BvbnNlIg3CyxgJCgUBAgMEBRABMAFCA7oCAEqCNgpcCgEMGlcgQ3Vz
        dG9tZXJTZXJ2aWNlOiBvbmUgY29kZSBwZXIgaW5kaXZpZHVhbCwgYW5kIGV2ZXJ5dGhpbmcga25vd24gYWJvdXQgaGltIGluIG9u
        ZSB2aWV3LgoK5gEKBAYAAgAa3QEgQ3JlYXRlcyBhIGN1c3RvbWVyIGFuZCBnaXZlcyBoaW0gYSBjb2RlLiBJZiBvbmUgb2YgdGhl
        IG1lcmdlLWtleSBpZGVudGlmaWVycyBhbHJlYWR5IGJlbG9uZ3MgdG8gYSBjdXN0b21lciwgdGhhdAogY3VzdG9tZXIgaXMgcmV0
        dXJuZWQgd2l0aCBgY3JlYXRlZGAgZmFsc2U6IHR3byBicmFuY2hlcyB0aGF0IGNyZWF0ZSB0aGUgc2FtZSBwZXJzb24gYXQgb25j
        ZSBnZXQgT05FIGNvZGUuCgo7CgQGAAIBGjMgUmV0dXJucyBhIGN1c3RvbWVyIHdpdGggaGlzIGlkZW50aWZpZXJzLCBieSBjb2Rl
        LgoK6AEKBAYAAgIa3wEgQ2hhbmdlcyBmaWVsZHMgb2YgdGhlIHByb2ZpbGUuIEFuc3dlcnMgQUJPUlRFRCAvIFZFUlNJT05fQ09O
        RkxJQ1Qgd2l0aCBgY3VycmVudF92ZXJzaW9uYCB3aGVuIHNvbWVib2R5IHdhcyBmYXN0ZXIuIEFuCiBvcmdhbmlzYXRpb24gaXMg
        Z2l2ZW4gbmVpdGhlciBhIGdpdmVuIG5hbWUgbm9yIGEgYmlydGggZGF0ZTogSU5WQUxJRF9BUkdVTUVOVCAvIE5PVF9GT1JfQ1VT
        VE9NRVJfS0lORC4KCjsKBAYAAgMaMyBSZXR1cm5zIHRoZSBvbmUgY3VzdG9tZXIgd2hvIGhvbGRzIGFuIGlkZW50aWZpZXIuCgqE
        AQoEBgACBBp8IEZpbmRzIGN1c3RvbWVycyBieSBuYW1lLCByZWdhcmRsZXNzIG9mIGNhc2UsIFR1cmtpc2ggbGV0dGVycyBhbmQg
        d29yZCBvcmRlcjsgZXhhY3QgbWF0Y2hlcyBjb21lIGZpcnN0LCBvbiB0aGUgZmlyc3QKIHBhZ2UuCgqfAQoEBgACBRqWASBHaXZl
        cyBhIGN1c3RvbWVyIG9uZSBtb3JlIGlkZW50aWZpZXIuIEFMUkVBRFlfRVhJU1RTIC8gSURFTlRJRklFUl9UQUtFTiBuYW1lcyB0
        aGUgaG9sZGVyIGluIGBvdGhlcl9jb2RlYC4gQW4KIG9yZ2FuaXNhdGlvbiBoYXMgbmVpdGhlciBUQ0tOIG5vciBZS04uCgouCgQG
        AAIGGiYgVGFrZXMgYW4gaWRlbnRpZmllciBmcm9tIGEgY3VzdG9tZXIuCgpUCgQGAAIHGkwgUmV0dXJucyB0aGUgd2hvbGUgdmll
        dyBvZiBhIGN1c3RvbWVyOiBpZGVudGl0eSwgdG90YWxzLCBsYXN0IGludGVyYWN0aW9ucy4KCqIBCgQGAAIIGpkBIFNlbmRzIHRo
        ZSB2aWV3IGF0IG9uY2UgYW5kIGFnYWluIGFmdGVyIGV2ZXJ5IGNoYW5nZSBvZiB0aGlzIGN1c3RvbWVyOyBjaGFuZ2VzIHRoYXQg
        Y29tZSBmYXN0ZXIgdGhhbiB0aGUgcmVhZGVyCiB0YWtlcyB0aGVtIGFyZSBmb2xkZWQgaW50byBvbmUgbWVzc2FnZS4KCjUKAgUA
        Gi8gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgQ3VzdG9tZXJTdGF0dXMuCgpKCgQFAAICGkIgSm9pbmVkIGludG8gYW5v
        dGhlciBjdXN0b21lcjsgdGhlIGNvZGUgcmVzb2x2ZXMgdG8gdGhlIHN1cnZpdm9yLgoKVgoEBQACAxpOIFBlcnNvbmFsIGRhdGEg
        ZGVzdHJveWVkIG9uIHJlcXVlc3Q7IHJlYWRzIGFuc3dlciBOT1RfRk9VTkQgLyBTVUJKRUNUX0VSQVNFRC4KCjMKBAUAAgQaKyBQ
        cm9jZXNzaW5nIGlzIHJlc3RyaWN0ZWQ6IGtlcHQsIG5vdCB1c2VkLgoKGgoEBQACBRoSIE5ldmVyIGNvbnRhY3RlZC4KCisKAgQA
        GiUgQSBjdXN0b21lciBhcyB0aGUgc2VydmVyIGtub3dzIGhpbS4KCiIKBAQAAgAaGiAxMCBkaWdpdHMsIG5ldmVyIHJldXNlZC4K
        Ci8KBAQAAgEaJyBXaGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQEAAICGjMgV2hldGhlciB0aGUgY3Vz
        dG9tZXIgbWF5IGJlIHNlcnZlZCBhbmQgY29udGFjdGVkLgoKJAoEBAACAxocIEVtcHR5IGZvciBhbiBvcmdhbmlzYXRpb24uCgon
        CgQEAAIEGh8gQW4gb3JnYW5pc2F0aW9uJ3Mgd2hvbGUgbmFtZS4KCiEKBAQAAgUaGSBgWVlZWS1NTS1ERGAsIG9yIGVtcHR5LgoK
        LwoEBAACBhonIEJDUCA0NzsgYHRyYCB1bmxlc3Mgc3RhdGVkIG90aGVyd2lzZS4KCh4KBAQAAgcaFiBCcmFuY2ggaWQsIG9yIGVt
        cHR5LgoKGwoEBAACCBoTIFVUQyBtaWNyb3NlY29uZHMuCgpQCgQEAAIJGkggR3Jvd3MgYnkgb25lIHdpdGggZXZlcnkgY2hhbmdl
        IG9mIHByb2ZpbGUgb3IgaWRlbnRpZmllcnM7IGJlZ2lucyBhdCAxLgoKKwoEBAACChojIE9yZGVyZWQgYnkga2luZCwgdGhlbiBm
        aXJzdCBzZWVuLgoKPgoEBAACCxo2IFRoZSBjb21taXQgdGhhdCBjaGFuZ2VkIHByb2ZpbGUgb3IgaWRlbnRpZmllcnMgbGFzdC4K
        CkAKAwQACRo5IEZvciBsYXRlciBwYXJ0czogbWVyZ2VkX2ludG8sIHJlc3RyaWN0aW9uLCBwZXJtaXNzaW9ucy4KCjQKBAQBAgAa
        LCBXaGF0IHRoZSBjYWxsZXIga25vd3Mgb2YgdGhlIG5ldyBjdXN0b21lci4KCjwKBAQBAgEaNCAw4oCmMzYsIGVhY2gga2luZCB3
        aXRoaW4gaXRzIG1heGltdW0gcGVyIGN1c3RvbWVyLgoKFAoEBAICABoMIDEwIGRpZ2l0cy4KCl0KBAQCAgEaVSBGYWxzZSB3aGVu
        IGFuIGlkZW50aWZpZXIgYWxyZWFkeSBiZWxvbmdlZCB0byB0aGlzIGN1c3RvbWVyLCB3aG8gd2FzIGxlZnQgYXMgaGUgd2FzLgoK
        PwoEBAICAho3IFRoZSBjdXN0b21lcidzIHZlcnNpb24sIDEgd2hlbiB0aGlzIGNhbGwgY3JlYXRlZCBoaW0uCgpHCgQEAgIDGj8g
        VGhlIGNvbW1pdCBvZiB0aGlzIGNoYW5nZTsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKbgoEBAICBBpmIFRy
        dWUgd2hlbiBhbiBlYXJsaWVyIGNhbGwgd2l0aCB0aGUgc2FtZSBpZGVtcG90ZW5jeSBrZXkgaGFkIGRvbmUgaXQ7IHRoZSBhbnN3
        ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KClcKBAQCAgUaTyBDdXN0b21lcnMgb3RoZXIgdGhhbiBgY29kZWAgd2hvIGhvbGQgb25l
        IG9mIHRoZSBpZGVudGlmaWVycywgd2hpY2ggdGhleSBrZWVwLgoKHAoEBAMCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKFAoEBAMC
        ARoMIDEwIGRpZ2l0cy4KCi4KBAQEAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCiYKBAQEAgEaHiBU
        aGUgY3VzdG9tZXIgbWVhbnQgb3IgZm91bmQuCgoUCgQEBQIAGgwgMTAgZGlnaXRzLgoKMQoEBAUCARopIFRoZSB2ZXJzaW9uIHRo
        ZSBjYWxsZXIgaGFzIHJlYWQsIOKJpSAxLgoKPwoEBAUCAho3IEFic2VudCA9IHVuY2hhbmdlZCwgZW1wdHkgPSBjbGVhcmVkOyAw
        4oCmMjAwIHNjYWxhcnMuCgo/CgQEBQIDGjcgQWJzZW50ID0gdW5jaGFuZ2VkLCBlbXB0eSA9IGNsZWFyZWQ7IDDigKYyMDAgc2Nh
        bGFycy4KCk8KBAQFAgQaRyBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgYFlZWVktTU0tRERgLCBub3QgaW4g
        dGhlIGZ1dHVyZS4KCkYKBAQFAgUaPiBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gYHRyYDsgQkNQIDQ3LCDiiaQgMzUgY2hh
        cmFjdGVycy4KCj0KBAQFAgYaNSBBYnNlbnQgPSB1bmNoYW5nZWQsIGVtcHR5ID0gY2xlYXJlZDsgSURFTlQsIDDigKY2NC4KCk8K
        BAQGAgAaRyBUaGUgdmVyc2lvbiBhZnRlciB0aGUgY2hhbmdlOyB0aGUgZXhwZWN0ZWQgb25lIHdoZW4gbm90aGluZyBkaWZmZXJl
        ZC4KCkcKBAQGAgEaPyBUaGUgY29tbWl0IG9mIHRoaXMgY2hhbmdlOyBhIHJlcGxheSBhbnN3ZXJzIHRoZSBvcmlnaW5hbCBvbmUu
        CgpcCgQEBgICGlQgVHJ1ZSB3aGVuIHRoZSBzYW1lIGNhbGwgaGFkIGJlZW4gY29tbWl0dGVkIGJlZm9yZTsgdGhlIGFuc3dlciBp
        cyB0aGUgb3JpZ2luYWwgb25lLgoKHAoEBAcCABoUIFdobyByZWFkcyBhbmQgd2h5LgoKRgoEBAcCARo+IFRoZSBpZGVudGlmaWVy
        IHRvIGxvb2sgdXA7IG5vcm1hbGlzZWQgYmVmb3JlIGl0IGlzIGNvbXBhcmVkLgoKLgoEBAgCABomIFRoZSBjb21taXQgdGhhdCB0
        aGUgYW5zd2VyIHJlZmxlY3RzLgoKJgoEBAgCARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KChwKBAQJAgAaFCBXaG8g
        cmVhZHMgYW5kIHdoeS4KCmYKBAQJAgEaXiBPbmUgb3IgbW9yZSB3b3JkcyBvZiBhIG5hbWUsIGVhY2ggbWF5IGJlIGEgYmVnaW5u
        aW5nIG9mIGF0IGxlYXN0IDIgbGV0dGVyczsgMuKApjIwMCBzY2FsYXJzLgoKGgoEBAkCAhoSIDHigKYyMDA7IDAgPSA1MC4KCjUK
        BAQJAgMaLSBGcm9tIHRoZSBwcmV2aW91cyBwYWdlOyBlbXB0eSA9IGZpcnN0IHBhZ2UuCgouCgQECgIAGiYgVGhlIGNvbW1pdCB0
        aGF0IHRoZSBhbnN3ZXIgcmVmbGVjdHMuCgocCgQECgIBGhQgRW1wdHkgPSBsYXN0IHBhZ2UuCgrOAQoEBAoCAhrFASBPdmVyIGFs
        bCBwYWdlcyBmaXJzdCB0aG9zZSB3aG8gbWF0Y2ggbGV0dGVyIGJ5IGxldHRlciwgdGhlbiB0aG9zZSB3aG8gbWF0Y2ggYXBhcnQg
        ZnJvbSBUdXJraXNoIGxldHRlcnMsIHRoZW4gdGhvc2UKIHdobyBoYXZlIHdvcmRzIHRoYXQgYmVnaW4gc287IHdpdGhpbiBhIHBh
        Z2UgYW5kIGVhY2ggb2YgdGhlc2UgYnkgbmFtZSBhbmQgY29kZS4KCiEKAgQLGhsgT25lIGhpdCBvZiBhIG5hbWUgc2VhcmNoLgoK
        FAoEBAsCABoMIDEwIGRpZ2l0cy4KCi8KBAQLAgEaJyBXaGF0IGl0IGlzOyBudW1iZXJzIGVxdWFsIHRoZSBlbnVtJ3MuCgo7CgQE
        CwICGjMgV2hldGhlciB0aGUgY3VzdG9tZXIgbWF5IGJlIHNlcnZlZCBhbmQgY29udGFjdGVkLgoKGgoEBAsCAxoSIDDigKYyMDAg
        c2NhbGFycy4KCjgKBAQLAgQaMCAw4oCmMjAwIHNjYWxhcnM7IGFuIG9yZ2FuaXNhdGlvbidzIHdob2xlIG5hbWUuCgohCgQECwIF
        GhkgYFlZWVktTU0tRERgLCBvciBlbXB0eS4KChwKBAQLAgYaFCBCcmFuY2ggaWQsIDDigKY2NC4KClUKBAQLAgcaTSBUaGUgcXVl
        cnkgbWF0Y2hlcyBsZXR0ZXIgYnkgbGV0dGVyLCBub3Qgb25seSBhZnRlciBmb2xkaW5nIFR1cmtpc2ggbGV0dGVycy4KChQKBAQM
        AgAaDCAxMCBkaWdpdHMuCgogCgQEDAIBGhggVGhlIGlkZW50aWZpZXIgdG8gYWRkLgoKPgoEBAwCAho2IFRoZSB2ZXJzaW9uIHRo
        ZSBjYWxsZXIgaGFzIHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBpcy4KCjAKBAQNAgAaKCBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFm
        dGVyIHRoZSBjYWxsLgoKRwoEBA0CARo/IFRoZSBjb21taXQgb2YgdGhpcyBjaGFuZ2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9y
        aWdpbmFsIG9uZS4KClwKBAQNAgIaVCBUcnVlIHdoZW4gdGhlIHNhbWUgY2FsbCBoYWQgYmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0
        aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgoxCgQEDQIDGikgRmFsc2Ugd2hlbiB0aGUgY3VzdG9tZXIgYWxyZWFkeSBo
        YWQgaXQuCgoUCgQEDgIAGgwgMTAgZGlnaXRzLgoKOgoEBA4CARoyIFRoZSBpZGVudGlmaWVyIHRvIHJlbW92ZTsgYHZlcmlmaWVk
        YCBpcyBpZ25vcmVkLgoKPgoEBA4CAho2IFRoZSB2ZXJzaW9uIHRoZSBjYWxsZXIgaGFzIHJlYWQ7IDAgPSB3aGF0ZXZlciBpdCBp
        cy4KCjAKBAQPAgAaKCBUaGUgY3VzdG9tZXIncyB2ZXJzaW9uIGFmdGVyIHRoZSBjYWxsLgoKRwoEBA8CARo/IFRoZSBjb21taXQg
        b2YgdGhpcyBjaGFuZ2U7IGEgcmVwbGF5IGFuc3dlcnMgdGhlIG9yaWdpbmFsIG9uZS4KClwKBAQPAgIaVCBUcnVlIHdoZW4gdGhl
        IHNhbWUgY2FsbCBoYWQgYmVlbiBjb21taXR0ZWQgYmVmb3JlOyB0aGUgYW5zd2VyIGlzIHRoZSBvcmlnaW5hbCBvbmUuCgocCgQE
        EAIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKSQoEBBACAhpB
        IEhvdyBtYW55IG9mIHRoZSBuZXdlc3QgaW50ZXJhY3Rpb25zIHRvIHJldHVybjogMeKApjIwMDsgMCA9IDIwLgoKJwoCBBEaISBU
        aGUgd2hvbGUgdmlldyBvZiBvbmUgY3VzdG9tZXIuCgpECgQEEQIAGjwgVGhlIHZpZXcgaG9sZHMgZXZlcnl0aGluZyB1cCB0byBh
        bmQgaW5jbHVkaW5nIHRoaXMgY29tbWl0LgoKLgoEBBECARomIElkZW50aXR5OiBuYW1lcywgY29kZXMsIGlkZW50aWZpZXJzLgoK
        OgoEBBECAhoyIFN1bXMgb3ZlciBhbGwgaW50ZXJhY3Rpb25zLCBieSBraW5kIGFuZCBjaGFubmVsLgoK3QEKBAQRAgMa1AEgTWlk
        bmlnaHRzIGluIEV1cm9wZS9Jc3RhbmJ1bCBiZXR3ZWVuIHRoZSBuZXdlc3QgY29udGFjdCAoYW4gaW50ZXJhY3Rpb24gd2l0aCB0
        aGUgY3VzdG9tZXIgaGltc2VsZjogbm8gbGF0ZSBkZWxpdmVyeSwKIGR1ZSBwYXltZW50LCBhZHZlcnRpc2VtZW50IHNob3duIG9y
        IHB1YmxpYyBtZW50aW9uKSBhbmQgbm93LCDiiaUgMDsgYWJzZW50IHdpdGhvdXQgY29udGFjdHMuCgo6CgQEEQIEGjIgV2hlbiB0
        aGUgc2VydmVyIHJlY29yZGVkIHRoZSBuZXdlc3QgaW50ZXJhY3Rpb24uCgouCgQEEQIFGiYgVGhlIHNlcnZlcidzIGNsb2NrIHdo
        ZW4gaXQgYW5zd2VyZWQuCgpVCgMEEQkaTiBGb3IgbGF0ZXIgcGFydHM6IHNjb3JlLCBzZXJ2aWNlIGxldmVsLCBsaWZlY3ljbGUs
        IGNhc2VzLCBwZXJtaXNzaW9ucywgZmFjdHMuCgqdAQoEBBECBhqUASBOZXdlc3QgZmlyc3QsIG9yZGVyZWQgYnkgb2NjdXJyZWRf
        YXRfdXMgYW5kIGludGVyYWN0aW9uX2lkLiBUaGUgaGlnaGVzdC1udW1iZXJlZCBmaWVsZCwgc28gdGhhdCBhIHNlcnZlciBhcHBl
        bmRzCiBzdG9yZWQgYnl0ZXMgdG8gYW4gZW5jb2RlZCBoZWFkLgoKHAoEBBICABoUIFdobyByZWFkcyBhbmQgd2h5LgoKJgoEBBIC
        ARoeIFRoZSBjdXN0b21lciBtZWFudCBvciBmb3VuZC4KCk8KBAQSAgIaRyBIb3cgbWFueSBvZiB0aGUgbmV3ZXN0IGludGVyYWN0
        aW9ucyBlYWNoIHZpZXcgaG9sZHM6IDHigKYyMDA7IDAgPSAyMC4KCi4KBAQTAgAaJiBXaGVyZSB0aGUgdmlldyBzdGFuZHMgaW4g
        dGhlIGxlZGdlci4KCk8KBAQTAgEaRyBUcnVlIGZvciB0aGUgZmlyc3QgbWVzc2FnZSwgd2hpY2ggaXMgdGhlIHByZXNlbnQgc3Rh
        dGUgYW5kIG5vIGNoYW5nZS4KCnoKBAQTAgIaciBIb3cgbWFueSBpbnRlcmFjdGlvbnMgd2VyZSByZWNvcmRlZCBzaW5jZSB0aGUg
        bWVzc2FnZSBiZWZvcmU7IDAgaW4gYSBzbmFwc2hvdCBhbmQgd2hlbiBvbmx5IHRoZSBwcm9maWxlIGNoYW5nZWQuCgpUCgQEEwID
        GkwgVGhlIHdob2xlIHZpZXcgYXMgb2YgdGhlIHBvc2l0aW9uOyBzZXZlcmFsIGNvbW1pdHMgbWF5IGhhdmUgYmVlbiBjb21iaW5l
        ZC4KYgZwcm90bzMK1HEKHHJlZmxla3MvdjEvaW50ZXJhY3Rpb24ucHJvdG8SCnJlZmxla3MudjEaF3JlZmxla3MvdjEvY29tbW9u
        LnByb3RvGhhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8iiQoKC0ludGVyYWN0aW9uEi8KDXNvdXJjZV9zeXN0ZW0YASABKAlCCsLL
        GAYIARhAQARSDHNvdXJjZVN5c3RlbRIzCg9zb3VyY2VfZXZlbnRfaWQYAiABKAlCC8LLGAcIARiAAUAFUg1zb3VyY2VFdmVudElk
        EjcKBHR5cGUYAyABKA4yGy5yZWZsZWtzLnYxLkludGVyYWN0aW9uVHlwZUIGwssYAggBUgR0eXBlEicKBXBoYXNlGAQgASgOMhEu
        cmVmbGVrcy52MS5QaGFzZVIFcGhhc2USMwoJZGlyZWN0aW9uGAUgASgOMhUucmVmbGVrcy52MS5EaXJlY3Rpb25SCWRpcmVjdGlv
        bhI1CgdjaGFubmVsGAYgASgOMhMucmVmbGVrcy52MS5DaGFubmVsQgbCyxgCCAFSB2NoYW5uZWwSIAoGYnJhbmNoGAcgASgJQgjC
        yxgEGEBABFIGYnJhbmNoEh4KBWFnZW50GAggASgJQgjCyxgEGEBABFIFYWdlbnQSLgoOb2NjdXJyZWRfYXRfdXMYCSABKANCCMLL
        GAQIAUAMUgxvY2N1cnJlZEF0VXMSMwoQZHVyYXRpb25fc2Vjb25kcxgKIAEoDUIIwssYBDCA9SRSD2R1cmF0aW9uU2Vjb25kcxI5
        CgVpdGVtcxgLIAMoCzIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25JdGVtQgbCyxgCOGRSBWl0ZW1zEjMKBW1vbmV5GAwgAygLMhUu
        cmVmbGVrcy52MS5Nb25leUxpbmVCBsLLGAI4IFIFbW9uZXkSJAoIY2FtcGFpZ24YDSABKAlCCMLLGAQYQEAEUghjYW1wYWlnbhIm
        CglyZWZlcnNfdG8YDiABKAlCCcLLGAUYgAFABVIIcmVmZXJzVG8SIgoHb3V0Y29tZRgPIAEoCUIIwssYBBhAQARSB291dGNvbWUS
        IgoJZHVlX2F0X3VzGBAgASgDQgbCyxgCQAxSB2R1ZUF0VXMSKwoMc3ViamVjdF9jb2RlGBQgASgJQgbCyxgCQAFIAFILc3ViamVj
        dENvZGUSVQoTc3ViamVjdF9pZGVudGlmaWVycxgVIAEoCzIaLnJlZmxla3MudjEuSWRlbnRpZmllckxpc3RCBsLLGAJIAUgAUhJz
        dWJqZWN0SWRlbnRpZmllcnMSIgoEbm90ZRgWIAEoCUIOwssYChigHyCAIEADSAFSBG5vdGUSWgoKYXR0cmlidXRlcxgXIAMoCzIn
        LnJlZmxla3MudjEuSW50ZXJhY3Rpb24uQXR0cmlidXRlc0VudHJ5QhHCyxgNGIACOCBADUgBWARgQFIKYXR0cmlidXRlcxItCg5p
        bnRlcmFjdGlvbl9pZBgeIAEoBEIGwssYAlABUg1pbnRlcmFjdGlvbklkEisKDWN1c3RvbWVyX2NvZGUYHyABKAlCBsLLGAJQAVIM
        Y3VzdG9tZXJDb2RlEi4KDnJlY29yZGVkX2F0X3VzGCAgASgDQgjCyxgEQAxQAVIMcmVjb3JkZWRBdFVzEiUKCmNvbW1pdF9zZXEY
        ISABKARCBsLLGAJQAVIJY29tbWl0U2VxGj0KD0F0dHJpYnV0ZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo
        CVIFdmFsdWU6AjgBQhEKB3N1YmplY3QSBsLLGAIIAUoECBEQFEoECBgQHkoECCIQKCJZCg5JZGVudGlmaWVyTGlzdBJHCgtpZGVu
        dGlmaWVycxgBIAMoCzIbLnJlZmxla3MudjEuSWRlbnRpZmllcklucHV0QgjCyxgECAE4ClILaWRlbnRpZmllcnMi6wEKD0ludGVy
        YWN0aW9uSXRlbRIkCgdwcm9kdWN0GAEgASgJQgrCyxgGCAEYQEAHUgdwcm9kdWN0EiQKCGNhdGVnb3J5GAIgASgJQgjCyxgEGGRA
        DVIIY2F0ZWdvcnkSNAoOcXVhbnRpdHlfbWlsbGkYAyABKANCDcLLGAkoADCAoJSljR1SDXF1YW50aXR5TWlsbGkSMgoMYW1vdW50
        X21pbm9yGAQgASgDQg/CyxgLKAAwgICapuqv4wFSC2Ftb3VudE1pbm9yEiIKCGN1cnJlbmN5GAUgASgJQgbCyxgCQAZSCGN1cnJl
        bmN5IsUBChhSZWNvcmRJbnRlcmFjdGlvblJlcXVlc3QSQQoLaW50ZXJhY3Rpb24YASABKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0
        aW9uQgbCyxgCCAFSC2ludGVyYWN0aW9uEioKEWNyZWF0ZV9pZl9taXNzaW5nGAIgASgIUg9jcmVhdGVJZk1pc3NpbmcSOgoMbmV3
        X2N1c3RvbWVyGAMgASgLMhcucmVmbGVrcy52MS5OZXdDdXN0b21lclILbmV3Q3VzdG9tZXIi/wEKGVJlY29yZEludGVyYWN0aW9u
        UmVzcG9uc2USJQoOaW50ZXJhY3Rpb25faWQYASABKARSDWludGVyYWN0aW9uSWQSIwoNY3VzdG9tZXJfY29kZRgCIAEoCVIMY3Vz
        dG9tZXJDb2RlEh0KCmNvbW1pdF9zZXEYAyABKARSCWNvbW1pdFNlcRIsCg5yZWNvcmRlZF9hdF91cxgEIAEoA0IGwssYAkAMUgxy
        ZWNvcmRlZEF0VXMSGgoIcmVwbGF5ZWQYBSABKAhSCHJlcGxheWVkEi0KB2VmZmVjdHMYBiABKAsyEy5yZWZsZWtzLnYxLkVmZmVj
        dHNSB2VmZmVjdHMiuQIKB0VmZmVjdHMSKQoQY3VzdG9tZXJfY3JlYXRlZBgBIAEoCFIPY3VzdG9tZXJDcmVhdGVkEiEKDG5ld19j
        dXN0b21lchgCIAEoCFILbmV3Q3VzdG9tZXISOAoYaW50ZXJhY3Rpb25fY291bnRfYmVmb3JlGAMgASgEUhZpbnRlcmFjdGlvbkNv
        dW50QmVmb3JlEjYKF2ludGVyYWN0aW9uX2NvdW50X2FmdGVyGAQgASgEUhVpbnRlcmFjdGlvbkNvdW50QWZ0ZXISLwoGdG90YWxz
        GAUgAygLMhcucmVmbGVrcy52MS5Ub3RhbENoYW5nZVIGdG90YWxzEjcKCGNvbmZsaWN0GAYgASgLMhsucmVmbGVrcy52MS5TdWJq
        ZWN0Q29uZmxpY3RSCGNvbmZsaWN0SgQIBxAeIpgBCgtUb3RhbENoYW5nZRIpCgRraW5kGAEgASgOMhUucmVmbGVrcy52MS5Nb25l
        eUtpbmRSBGtpbmQSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5EiEKDGJlZm9yZV9taW5vchgDIAEoA1ILYmVmb3JlTWlub3IS
        HwoLYWZ0ZXJfbWlub3IYBCABKANSCmFmdGVyTWlub3IiMgoPU3ViamVjdENvbmZsaWN0Eh8KC290aGVyX2NvZGVzGAEgAygJUgpv
        dGhlckNvZGVzIoABCh1SZWNvcmRJbnRlcmFjdGlvbkJhdGNoUmVxdWVzdBJHCgVpdGVtcxgBIAMoCzIkLnJlZmxla3MudjEuUmVj
        b3JkSW50ZXJhY3Rpb25SZXF1ZXN0QgvCyxgHCAE49ANoAVIFaXRlbXMSFgoGYXRvbWljGAIgASgIUgZhdG9taWMicQoeUmVjb3Jk
        SW50ZXJhY3Rpb25CYXRjaFJlc3BvbnNlEjAKB3Jlc3VsdHMYASADKAsyFi5yZWZsZWtzLnYxLkl0ZW1SZXN1bHRSB3Jlc3VsdHMS
        HQoKY29tbWl0X3NlcRgCIAEoBFIJY29tbWl0U2VxIowBCgpJdGVtUmVzdWx0EkMKCHJlY29yZGVkGAEgASgLMiUucmVmbGVrcy52
        MS5SZWNvcmRJbnRlcmFjdGlvblJlc3BvbnNlSABSCHJlY29yZGVkEi8KB3JlZnVzZWQYAiABKAsyEy5yZWZsZWtzLnYxLlJlZnVz
        YWxIAFIHcmVmdXNlZEIICgZyZXN1bHQidAoIUHVzaEl0ZW0SIgoIc2VxdWVuY2UYASABKARCBsLLGAIIAVIIc2VxdWVuY2USRAoG
        cmVjb3JkGAIgASgLMiQucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlcXVlc3RCBsLLGAIIAVIGcmVjb3JkIqUBCgdQdXNo
        QWNrEhoKCHNlcXVlbmNlGAEgASgEUghzZXF1ZW5jZRJDCghyZWNvcmRlZBgCIAEoCzIlLnJlZmxla3MudjEuUmVjb3JkSW50ZXJh
        Y3Rpb25SZXNwb25zZUgAUghyZWNvcmRlZBIvCgdyZWZ1c2VkGAMgASgLMhMucmVmbGVrcy52MS5SZWZ1c2FsSABSB3JlZnVzZWRC
        CAoGcmVzdWx0InMKC1NvdXJjZUV2ZW50Ei8KDXNvdXJjZV9zeXN0ZW0YASABKAlCCsLLGAYIARhAQARSDHNvdXJjZVN5c3RlbRIz
        Cg9zb3VyY2VfZXZlbnRfaWQYAiABKAlCC8LLGAcIARiAAUAFUg1zb3VyY2VFdmVudElkItABChVHZXRJbnRlcmFjdGlvblJlcXVl
        c3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nlc3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxIvCg5pbnRlcmFjdGlv
        bl9pZBgCIAEoBEIGwssYAigBSABSDWludGVyYWN0aW9uSWQSPAoMc291cmNlX2V2ZW50GAMgASgLMhcucmVmbGVrcy52MS5Tb3Vy
        Y2VFdmVudEgAUgtzb3VyY2VFdmVudEINCgNrZXkSBsLLGAIIASJ8ChZHZXRJbnRlcmFjdGlvblJlc3BvbnNlEicKEGFzX29mX2Nv
        bW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESOQoLaW50ZXJhY3Rpb24YHiABKAsyFy5yZWZsZWtzLnYxLkludGVyYWN0aW9u
        UgtpbnRlcmFjdGlvbiKeAwoXTGlzdEludGVyYWN0aW9uc1JlcXVlc3QSOQoGYWNjZXNzGAEgASgLMhkucmVmbGVrcy52MS5BY2Nl
        c3NDb250ZXh0QgbCyxgCCAFSBmFjY2VzcxJACghjdXN0b21lchgCIAEoCzIcLnJlZmxla3MudjEuQ3VzdG9tZXJTZWxlY3RvckIG
        wssYAggBUghjdXN0b21lchIfCgdmcm9tX3VzGAMgASgDQgbCyxgCQAxSBmZyb21VcxIhCgh1bnRpbF91cxgEIAEoA0IGwssYAkAM
        Ugd1bnRpbFVzEjkKBXR5cGVzGAUgAygOMhsucmVmbGVrcy52MS5JbnRlcmFjdGlvblR5cGVCBsLLGAI4GFIFdHlwZXMSNwoIY2hh
        bm5lbHMYBiADKA4yEy5yZWZsZWtzLnYxLkNoYW5uZWxCBsLLGAI4DFIIY2hhbm5lbHMSJAoJcGFnZV9zaXplGAcgASgNQgfCyxgD
        MMgBUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAggASgJQgnCyxgFGIAEQAtSCXBhZ2VUb2tlbiLNAQoYTGlzdEludGVyYWN0aW9u
        c1Jlc3BvbnNlEicKEGFzX29mX2NvbW1pdF9zZXEYASABKARSDWFzT2ZDb21taXRTZXESJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJ
        Ug1uZXh0UGFnZVRva2VuEiMKDWN1c3RvbWVyX2NvZGUYAyABKAlSDGN1c3RvbWVyQ29kZRI7CgxpbnRlcmFjdGlvbnMYHiADKAsy
        Fy5yZWZsZWtzLnYxLkludGVyYWN0aW9uUgxpbnRlcmFjdGlvbnMiogIKF1RhaWxJbnRlcmFjdGlvbnNSZXF1ZXN0EjkKBmFjY2Vz
        cxgBIAEoCzIZLnJlZmxla3MudjEuQWNjZXNzQ29udGV4dEIGwssYAggBUgZhY2Nlc3MSMAoFYWZ0ZXIYAiABKAsyGi5yZWZsZWtz
        LnYxLlN0cmVhbVBvc2l0aW9uUgVhZnRlchI5CgV0eXBlcxgDIAMoDjIbLnJlZmxla3MudjEuSW50ZXJhY3Rpb25UeXBlQgbCyxgC
        OBhSBXR5cGVzEjcKCGNoYW5uZWxzGAQgAygOMhMucmVmbGVrcy52MS5DaGFubmVsQgbCyxgCOAxSCGNoYW5uZWxzEiYKCGJyYW5j
        aGVzGAUgAygJQgrCyxgGGEA4MkAEUghicmFuY2hlcyKPAQoYVGFpbEludGVyYWN0aW9uc1Jlc3BvbnNlEjYKCHBvc2l0aW9uGAEg
        ASgLMhoucmVmbGVrcy52MS5TdHJlYW1Qb3NpdGlvblIIcG9zaXRpb24SOwoMaW50ZXJhY3Rpb25zGB4gAygLMhcucmVmbGVrcy52
        MS5JbnRlcmFjdGlvblIMaW50ZXJhY3Rpb25zKvkGCg9JbnRlcmFjdGlvblR5cGUSIAocSU5URVJBQ1RJT05fVFlQRV9VTlNQRUNJ
        RklFRBAAEiMKH0lOVEVSQUNUSU9OX1RZUEVfQUNDT1VOVF9PUEVORUQQARIgChxJTlRFUkFDVElPTl9UWVBFX1RSQU5TQUNUSU9O
        EAISJAogSU5URVJBQ1RJT05fVFlQRV9PUkRFUl9DQU5DRUxMRUQQAxIcChhJTlRFUkFDVElPTl9UWVBFX0NPTlRBQ1QQBBIaChZJ
        TlRFUkFDVElPTl9UWVBFX1ZJU0lUEAUSJAogSU5URVJBQ1RJT05fVFlQRV9ORUVEX0lERU5USUZJRUQQBhIfChtJTlRFUkFDVElP
        Tl9UWVBFX09GRkVSX01BREUQBxIjCh9JTlRFUkFDVElPTl9UWVBFX09GRkVSX0FDQ0VQVEVEEAgSIwofSU5URVJBQ1RJT05fVFlQ
        RV9PRkZFUl9SRUpFQ1RFRBAJEh0KGUlOVEVSQUNUSU9OX1RZUEVfUFVSQ0hBU0UQChIhCh1JTlRFUkFDVElPTl9UWVBFX09SREVS
        X1BMQUNFRBALEh4KGklOVEVSQUNUSU9OX1RZUEVfREVMSVZFUkVEEAwSIgoeSU5URVJBQ1RJT05fVFlQRV9ERUxJVkVSWV9MQVRF
        EA0SIAocSU5URVJBQ1RJT05fVFlQRV9QQVlNRU5UX0RVRRAOEiUKIUlOVEVSQUNUSU9OX1RZUEVfUEFZTUVOVF9SRUNFSVZFRBAP
        EhwKGElOVEVSQUNUSU9OX1RZUEVfUkVORVdBTBAQEhsKF0lOVEVSQUNUSU9OX1RZUEVfUkVUVVJOEBESIwofSU5URVJBQ1RJT05f
        VFlQRV9SRVFVRVNUX09QRU5FRBASEiEKHUlOVEVSQUNUSU9OX1RZUEVfUkVRVUVTVF9ET05FEBMSJQohSU5URVJBQ1RJT05fVFlQ
        RV9QUk9CTEVNX1JFUE9SVEVEEBQSIgoeSU5URVJBQ1RJT05fVFlQRV9SRUZFUlJBTF9NQURFEBUSIwofSU5URVJBQ1RJT05fVFlQ
        RV9QVUJMSUNfTUVOVElPThAWEiUKIUlOVEVSQUNUSU9OX1RZUEVfQ0FNUEFJR05fRVhQT1NFRBAXEiMKH0lOVEVSQUNUSU9OX1RZ
        UEVfQUNDT1VOVF9DTE9TRUQQGCpLCgVQaGFzZRIVChFQSEFTRV9VTlNQRUNJRklFRBAAEg0KCVBIQVNFX1BSRRABEgwKCFBIQVNF
        X0FUEAISDgoKUEhBU0VfUE9TVBADKksKCURpcmVjdGlvbhIZChVESVJFQ1RJT05fVU5TUEVDSUZJRUQQABIQCgxESVJFQ1RJT05f
        SU4QARIRCg1ESVJFQ1RJT05fT1VUEAIytQUKEkludGVyYWN0aW9uU2VydmljZRJ1ChFSZWNvcmRJbnRlcmFjdGlvbhIkLnJlZmxl
        a3MudjEuUmVjb3JkSW50ZXJhY3Rpb25SZXF1ZXN0GiUucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvblJlc3BvbnNlIhPCyxgP
        CgQBAgMFEAIYiCcgsOoBEoQBChZSZWNvcmRJbnRlcmFjdGlvbkJhdGNoEikucmVmbGVrcy52MS5SZWNvcmRJbnRlcmFjdGlvbkJh
        dGNoUmVxdWVzdBoqLnJlZmxla3MudjEuUmVjb3JkSW50ZXJhY3Rpb25CYXRjaFJlc3BvbnNlIhPCyxgPCgQBAgMFEAIYmHUg4NQD
        Ek8KEFB1c2hJbnRlcmFjdGlvbnMSFC5yZWZsZWtzLnYxLlB1c2hJdGVtGhMucmVmbGVrcy52MS5QdXNoQWNrIgzCyxgICgQBAgMF
        EAIoATABEm0KDkdldEludGVyYWN0aW9uEiEucmVmbGVrcy52MS5HZXRJbnRlcmFjdGlvblJlcXVlc3QaIi5yZWZsZWtzLnYxLkdl
        dEludGVyYWN0aW9uUmVzcG9uc2UiFMLLGBAKBQECAwQFEAEY0A8gsOoBEnMKEExpc3RJbnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYx
        Lkxpc3RJbnRlcmFjdGlvbnNSZXF1ZXN0GiQucmVmbGVrcy52MS5MaXN0SW50ZXJhY3Rpb25zUmVzcG9uc2UiFMLLGBAKBQECAwQF
        EAEYiCcgsOoBEmwKEFRhaWxJbnRlcmFjdGlvbnMSIy5yZWZsZWtzLnYxLlRhaWxJbnRlcmFjdGlvbnNSZXF1ZXN0GiQucmVmbGVr
        cy52MS5UYWlsSW50ZXJhY3Rpb25zUmVzcG9uc2UiC8LLGAcKAwMEBRABMAFCA7oCAErePQpVCgEMGlAgSW50ZXJhY3Rpb25TZXJ2
        aWNlOiB3aGF0IGhhcHBlbmVkIHdpdGggYSBjdXN0b21lciwgcmVjb3JkZWQgb25jZSBhbmQgZm9yIGV2ZXIuCgrWAQoEBgACABrN
        ASBSZWNvcmRzIG9uZSBpbnRlcmFjdGlvbi4gKHNvdXJjZV9zeXN0ZW0sIHNvdXJjZV9ldmVudF9pZCkgaXMgdW5pcXVlIGZvciBl
        dmVyOiB0aGUgc2FtZSBib2R5IGFnYWluIGFuc3dlcnMgdGhlCiBvcmlnaW5hbCByZXN1bHQgd2l0aCBgcmVwbGF5ZWRgLCBhbm90
        aGVyIGJvZHkgYW5zd2VycyBBTFJFQURZX0VYSVNUUyAvIElERU1QT1RFTkNZX0NPTkZMSUNULgoKrQEKBAYAAgEapAEgUmVjb3Jk
        cyB1cCB0byA1MDAgaW50ZXJhY3Rpb25zIGFuZCBhbnN3ZXJzIGVhY2g7IG9uZSBiYWQgaXRlbSBuZWl0aGVyIGxvc2VzIG5vciBi
        bG9ja3MgdGhlIG90aGVycy4gV2l0aCBgYXRvbWljYAogYWxsIG9mIHRoZW0gYXJlIHJlY29yZGVkIGluIG9uZSBjb21taXQsIG9y
        IG5vbmUuCgrdAQoEBgACAhrUASBSZWNvcmRzIGEgc3RyZWFtIG9mIGludGVyYWN0aW9uczsgZWFjaCBpdGVtIGlzIGFuc3dlcmVk
        IGJ5IG9uZSBhY2ssIGluIG9yZGVyLCBvbmNlIGl0IGlzIGR1cmFibGUgb3IgcmVmdXNlZC4gVGhlCiBzZW5kZXIgbXVzdCByZWFk
        IGFja3Mgd2hpbGUgaXQgc2VuZHMuIEFmdGVyIGEgcmVjb25uZWN0IGl0IHNlbmRzIGl0cyB1bmFja25vd2xlZGdlZCBpdGVtcyBh
        Z2Fpbi4KCkQKBAYAAgMaPCBSZXR1cm5zIG9uZSBpbnRlcmFjdGlvbiwgYnkgaXRzIGlkIG9yIGJ5IGl0cyBzb3VyY2UgZXZlbnQu
        Cgo4CgQGAAIEGjAgTGlzdHMgYSBjdXN0b21lcidzIGludGVyYWN0aW9ucywgbmV3ZXN0IGZpcnN0LgoKZwoEBgACBRpfIEZvbGxv
        d3MgdGhlIGxlZGdlcjogZXZlcnkgaW50ZXJhY3Rpb24gb2YgZXZlcnkgY3VzdG9tZXIsIGluIGNvbW1pdCBvcmRlciwgZnJvbSBh
        IHBvc2l0aW9uIG9uLgoKNgoCBQAaMCBOdW1iZXJzIGVxdWFsIFJlZmxla3NEb21haW4ncyBJbnRlcmFjdGlvblR5cGUuCgpECgQF
        AAICGjwgQSBiYW5rJ3MgYWNjb3VudCBtb3ZlbWVudDsgaXRzIG1vbmV5IGlzIFBBWU1FTlQgb3IgVk9MVU1FLgoKLQoEBQACBBol
        IEEgdGFsayB3aXRob3V0IGEgbW9yZSBzcGVjaWFsIHR5cGUuCgpYCgIFARpSIFdoZXJlIGluIGEgcHVyY2hhc2UgdGhlIGludGVy
        YWN0aW9uIHN0YW5kcy4gTnVtYmVycyBlcXVhbCBSZWZsZWtzRG9tYWluJ3MgUGhhc2UuCgoeCgQFAQIBGhYgQmVmb3JlIHRoZSBw
        dXJjaGFzZS4KChoKBAUBAgIaEiBBdCB0aGUgcHVyY2hhc2UuCgodCgQFAQIDGhUgQWZ0ZXIgdGhlIHB1cmNoYXNlLgoKPgoCBQIa
        OCBXaG8gYmVnYW4gaXQuIE51bWJlcnMgZXF1YWwgUmVmbGVrc0RvbWFpbidzIERpcmVjdGlvbi4KCiIKBAUCAgEaGiBUaGUgY3Vz
        dG9tZXIgY2FtZSB0byB1cy4KCiIKBAUCAgIaGiBXZSB3ZW50IHRvIHRoZSBjdXN0b21lci4KCqgCCgIEABqhAiBTb21ldGhpbmcg
        dGhhdCBoYXBwZW5lZCB3aXRoIGEgY3VzdG9tZXIuIEltbXV0YWJsZSBvbmNlIHJlY29yZGVkLgoKIEZpZWxkcyAx4oCmMTkgYXJl
        IHB1YmxpYyBhbmQgc3RvcmVkIHBsYWlubHksIDIw4oCmMjkgYXJlIHBlcnNvbmFsIGFuZCBzdG9yZWQgc2VhbGVkIHVuZGVyIHRo
        ZSBjdXN0b21lcidzIGtleSwgMzDigKYzOSBhcmUKIGFzc2lnbmVkIGJ5IHRoZSBzZXJ2ZXIuIEEgc2VydmVyIG1heSBhbnN3ZXIg
        d2l0aCB0aGUgY29uY2F0ZW5hdGVkIGVuY29kaW5ncyBvZiB0aGUgdGhyZWUgZ3JvdXBzLgoKjwEKBAQAAgAahgEgVGhlIHN5c3Rl
        bSB0aGF0IGtub3dzIHRoZSBldmVudCBieSBzb3VyY2VfZXZlbnRfaWQ7IG11c3QgYmUgcmVnaXN0ZXJlZCBmb3IgdGhlIGNhbGxl
        cidzIGNlcnRpZmljYXRlIChpdHMgb3duIGlkCiBpcykuIElERU5ULCAx4oCmNjQuCgo9CgQEAAIBGjUgVW5pcXVlIGZvciBldmVy
        IHdpdGhpbiBzb3VyY2Vfc3lzdGVtLiBLRVksIDHigKYxMjguCgoYCgQEAAICGhAgV2hhdCBoYXBwZW5lZC4KCj8KBAQAAgMaNyBC
        ZWZvcmUsIGF0IG9yIGFmdGVyIHRoZSBwdXJjaGFzZTsgbWF5IGJlIHVuc3BlY2lmaWVkLgoKKwoEBAACBBojIFdobyBiZWdhbiBp
        dDsgbWF5IGJlIHVuc3BlY2lmaWVkLgoKHAoEBAACBRoUIFdoZXJlIGl0IGhhcHBlbmVkLgoKZAoEBAACBhpcIEJyYW5jaCBpZCwg
        MOKApjY0LiBFbXB0eSBvciBlcXVhbCB0byB0aGUgY2VydGlmaWNhdGUncyBpZCB3aGVuIGEgYnJhbmNoIGNlcnRpZmljYXRlIGNh
        bGxzLgoKYwoEBAACBxpbIEFnZW50IGlkLCAw4oCmNjQuIEVtcHR5IG9yIGVxdWFsIHRvIHRoZSBjZXJ0aWZpY2F0ZSdzIGlkIHdo
        ZW4gYW4gYWdlbnQgY2VydGlmaWNhdGUgY2FsbHMuCgpjCgQEAAIIGlsgV2hlbiBpdCBoYXBwZW5lZDsgYXQgbW9zdCA1IG1pbnV0
        ZXMgYWhlYWQgb2YgdGhlIHNlcnZlcidzIGNsb2NrLiBMYXRlIGV2ZW50cyBhcmUgd2VsY29tZS4KCjUKBAQAAgkaLSBTZWNvbmRz
        LCAw4oCmNjA0LDgwMCAoYSB3ZWVrKTsgMCA9IHVua25vd24uCgpPCgQEAAIKGkcgV2hhdCBpdCB3YXMgYWJvdXQsIDDigKYxMDAu
        IEl0ZW0gYW1vdW50cyBhcmUgbmV2ZXIgc3VtbWVkIGludG8gbW9uZXkuCgoqCgQEAAILGiIgV2hhdCBpdCB3YXMgd29ydGgsIDDi
        gKYzMiBsaW5lcy4KCiwKBAQAAgwaJCBDYW1wYWlnbiBpZCB0aGF0IGxlZCBoZXJlLCAw4oCmNjQuCgpvCgQEAAINGmcgVGhlIHNv
        dXJjZSBldmVudCBvZiB0aGUgc2FtZSBzb3VyY2Ugc3lzdGVtIHRoYXQgdGhpcyBvbmUgYW5zd2VycyAocmV0dXJuIOKGkiBwdXJj
        aGFzZSkuIEtFWSwgMOKApjEyOC4KCk4KBAQAAg4aRiBBIHNob3J0IGNvZGUgb2YgaG93IGl0IGVuZGVkOiBgQU5TV0VSRURgLCBg
        Tk9fU1RPQ0tgLiBJREVOVCwgMOKApjY0LgoKTgoEBAACDxpGIFdoZW4gc29tZXRoaW5nIHByb21pc2VkIGluIGl0IGlzIGR1ZTsg
        MCA9IG5vdGhpbmcgaXMuIE1heSBsaWUgYWhlYWQuCgogCgQEAAgAGhggV2hvbSBpdCBoYXBwZW5lZCB3aXRoLgoKRgoEBAACEBo+
        IDEwIGRpZ2l0cy4gVGhlIGNvZGUgb2YgYSBtZXJnZWQgY3VzdG9tZXIgbWVhbnMgdGhlIHN1cnZpdm9yLgoKUwoEBAACERpLIDHi
        gKYxMCBpZGVudGlmaWVycyB0aGF0IG5hbWUgb25lIGN1c3RvbWVyOyBhbHNvIHdpdGggYGNyZWF0ZV9pZl9taXNzaW5nYC4KCjcK
        BAQAAhIaLyBGcmVlIHRleHQsIDDigKY0LDAwMCBzY2FsYXJzIGFuZCA0LDA5NiBieXRlcy4KCl8KBAQAAhMaVyBBbnl0aGluZyBl
        bHNlIHdvcnRoIGtlZXBpbmcsIDDigKYzMiBlbnRyaWVzOyBrZXlzIElERU5UIDHigKY2NCwgdmFsdWVzIExBQkVMIDDigKYyNTYu
        CgoyCgQEAAIUGiogQXNzaWduZWQgYnkgdGhlIHNlcnZlciwgdW5pcXVlIGZvciBldmVyLgoKNQoEBAACFRotIFRoZSBjdXN0b21l
        ciBpdCB3YXMgcmVjb3JkZWQgb246IDEwIGRpZ2l0cy4KCi8KBAQAAhYaJyBVVEMgbWljcm9zZWNvbmRzLCB0aGUgc2VydmVyJ3Mg
        Y2xvY2suCgomCgQEAAIXGh4gVGhlIGNvbW1pdCB0aGF0IHJlY29yZGVkIGl0LgoKOQoCBAEaMyBJZGVudGlmaWVycyB0aGF0IG5h
        bWUgb25lIGN1c3RvbWVyLCBpbiBhbnkgb3JkZXIuCgoRCgQEAQIAGgkgMeKApjEwLgoKOwoCBAIaNSBBIHByb2R1Y3Qgb3Igc2Vy
        dmljZSB0aGF0IGFuIGludGVyYWN0aW9uIHdhcyBhYm91dC4KCjkKBAQCAgAaMSBQcm9kdWN0IGNvZGUgb2YgdGhlIHNvdXJjZSdz
        IGNhdGFsb2d1ZSwgMeKApjY0LgoKLAoEBAICARokIFByb2R1Y3QgY2F0ZWdvcnksIDDigKYxMDAgc2NhbGFycy4KClsKBAQCAgIa
        UyBUaG91c2FuZHRocyBvZiB0aGUgdW5pdDogMTAwMCA9IG9uZSBwaWVjZSwgMTI1MCA9IDEuMjUga2c7IDDigKYxLDAwMCwwMDAs
        MDAwLDAwMC4KCkQKBAQCAgMaPCBPZiB0aGUgd2hvbGUgbGluZSwgbWlub3IgdW5pdHMsIDDigKYxLDAwMCwwMDAsMDAwLDAwMCww
        MDAuCgpQCgQEAgIEGkggSVNPIDQyMTc7IHJlcXVpcmVkIHdoZW4gYW1vdW50X21pbm9yIGlzIG5vdCAwIChqdWRnZWQgYnkgdGhl
        IHNlcnZpY2UpLgoKPwoEBAMCABo3IFdoYXQgaGFwcGVuZWQ7IHNlcnZlci1hc3NpZ25lZCBmaWVsZHMgbXVzdCBiZSBhYnNlbnQu
        CgpzCgQEAwIBGmsgQ3JlYXRlIGEgY3VzdG9tZXIgd2hlbiBubyBvbmUgaG9sZHMgdGhlIHN1YmplY3QncyBpZGVudGlmaWVyczsg
        ZWxzZSBOT1RfRk9VTkQuIE5vdCBmb3IgYSBzdWJqZWN0IGJ5IGNvZGUuCgrCAQoEBAMCAhq5ASBXaGF0IGlzIGtub3duIG9mIHRo
        YXQgY3VzdG9tZXI7IGFsc28gY29tcGFyZWQgd2l0aCB0aGUgaG9sZGVyIG9mIGEgd2VhayBpZGVudGlmaWVyIChhIGZhbWlseSdz
        IHBob25lKTogd2hlbiBuYW1lcwogb3IgYmlydGggZGF0ZXMgZGlzYWdyZWUsIHRoZSBpbnRlcmFjdGlvbiBnZXRzIGEgY3VzdG9t
        ZXIgb2YgaXRzIG93bi4KCjIKBAQEAgAaKiBBc3NpZ25lZCBieSB0aGUgc2VydmVyLCB1bmlxdWUgZm9yIGV2ZXIuCgo1CgQEBAIB
        Gi0gVGhlIGN1c3RvbWVyIGl0IHdhcyByZWNvcmRlZCBvbjogMTAgZGlnaXRzLgoKSQoEBAQCAhpBIFRoZSBjb21taXQgdGhhdCBy
        ZWNvcmRlZCBpdDsgYSByZXBsYXkgYW5zd2VycyB0aGUgb3JpZ2luYWwgb25lLgoKLwoEBAQCAxonIFVUQyBtaWNyb3NlY29uZHMs
        IHRoZSBzZXJ2ZXIncyBjbG9jay4KCl4KBAQEAgQaViBUcnVlIHdoZW4gdGhlIHNvdXJjZSBldmVudCBoYWQgYmVlbiByZWNvcmRl
        ZCBiZWZvcmU7IHRoZSBhbnN3ZXIgaXMgdGhlIG9yaWdpbmFsIG9uZS4KCiQKBAQEAgUaHCBXaGF0IHJlY29yZGluZyBpdCBjaGFu
        Z2VkLgoKSAoCBAUaQiBXaGF0IHJlY29yZGluZyBhbiBpbnRlcmFjdGlvbiBjaGFuZ2VkLCBhcyBkZWNpZGVkIGluIGl0cyBjb21t
        aXQuCgo6CgQEBQIAGjIgVHJ1ZSB3aGVuIHRoaXMgaW50ZXJhY3Rpb24gY3JlYXRlZCB0aGUgY3VzdG9tZXIuCgpQCgQEBQIBGkgg
        VHJ1ZSB3aGVuIHRoZSBjdXN0b21lciBoYWQgbm8gaW50ZXJhY3Rpb24gYmVmb3JlOiBuZXcsIGVsc2UgcmV0dXJuaW5nLgoKNwoE
        BAUCAhovIFRoZSBjdXN0b21lcidzIGludGVyYWN0aW9ucyBiZWZvcmUgYW5kIGFmdGVyLgoKLAoEBAUCAxokIFRoZSBjdXN0b21l
        cidzIGludGVyYWN0aW9ucyBhZnRlci4KCjgKBAQFAgQaMCBUaGUgdG90YWxzIHRoYXQgY2hhbmdlZCwgYnkga2luZCBhbmQgY3Vy
        cmVuY3kuCgpNCgQEBQIFGkUgUHJlc2VudCB3aGVuIHRoZSBzdWJqZWN0J3MgaWRlbnRpZmllcnMgYmVsb25nIHRvIHNldmVyYWwg
        Y3VzdG9tZXJzLgoKaQoDBAUJGmIgRm9yIGxhdGVyIHBhcnRzOiBzY29yZSBiZWZvcmUgYW5kIGFmdGVyIHdpdGggcmVhc29ucywg
        dGllciwgbGlmZWN5Y2xlLCBjYXNlcyBvcGVuZWQsIHBlcm1pc3Npb24uCgojCgIEBhodIE9uZSB0b3RhbCBiZWZvcmUgYW5kIGFm
        dGVyLgoKLwoEBAYCABonIFdoYXQgaXQgaXM7IG51bWJlcnMgZXF1YWwgdGhlIGVudW0ncy4KCjEKBAQGAgEaKSBJU08gNDIxNzog
        dGhyZWUgY2FwaXRhbCBsZXR0ZXJzLCBgVFJZYC4KCh0KBAQGAgIaFSBNaW5vciB1bml0cywg4omlIDAuCgodCgQEBgIDGhUgTWlu
        b3IgdW5pdHMsIOKJpSAwLgoKkQEKAgQHGooBIFRoZSBzdWJqZWN0J3MgaWRlbnRpZmllcnMgYmVsb25nIHRvIHNldmVyYWwgY3Vz
        dG9tZXJzOyB0aGUgaW50ZXJhY3Rpb24gd2FzIHJlY29yZGVkIG9uIHRoZSBob2xkZXIgb2YgdGhlIG9uZSB3aXRoIHRoZQogaGln
        aGVzdCBwcmlvcml0eS4KCiMKBAQHAgAaGyBUaGUgb3RoZXIgaG9sZGVycycgY29kZXMuCgpUCgQECAIAGkwgMeKApjUwMCwgdG9n
        ZXRoZXIgYXQgbW9zdCAxIE1pQi4gVmlvbGF0aW9ucycgcGF0aHMgYmVnaW4gd2l0aCBgaXRlbXNbbl0uYC4KCkUKBAQIAgEaPSBB
        bGwgaW4gb25lIGNvbW1pdCwgb3Igbm9uZTogb25lIGJhZCBpdGVtIHJlZnVzZXMgdGhlIGJhdGNoLgoKLAoEBAkCABokIE9uZSBw
        ZXIgaXRlbSwgaW4gdGhlIGl0ZW1zJyBvcmRlci4KCk8KBAQJAgEaRyBUaGUgZ3JlYXRlc3QgY29tbWl0X3NlcSBhbW9uZyB0aGUg
        cmVzdWx0czsgMCA9IG5vdGhpbmcgd2FzIGNvbW1pdHRlZC4KCioKAgQKGiQgVGhlIGFuc3dlciB0byBvbmUgaXRlbSBvZiBhIGJh
        dGNoLgoKHgoEBAoCABoWIFRoZSBpdGVtIGlzIGR1cmFibGUuCgorCgQECgIBGiMgTm90aGluZyBvZiB0aGUgaXRlbSB3YXMgcmVj
        b3JkZWQuCgobCgIECxoVIE9uZSBpdGVtIG9mIGEgcHVzaC4KClUKBAQLAgAaTSBUaGUgc2VuZGVyJ3MgbnVtYmVyIG9mIHRoZSBp
        dGVtIHdpdGhpbiB0aGlzIHN0cmVhbSwgc3RyaWN0bHkgcmlzaW5nLCDiiaUgMS4KChkKBAQLAgEaESBXaGF0IHRvIHJlY29yZC4K
        CkQKAgQMGj4gVGhlIGFuc3dlciB0byBvbmUgaXRlbSBvZiBhIHB1c2g7IGluIHRoZSBvcmRlciBvZiB0aGUgaXRlbXMuCgocCgQE
        DAIAGhQgVGhlIGl0ZW0ncyBudW1iZXIuCgo8CgQEDAIBGjQgRHVyYWJsZTsgYHJlcGxheWVkYCB0ZWxscyB0aGF0IGl0IGhhZCBi
        ZWVuIGJlZm9yZS4KCh8KBAQMAgIaFyBOb3RoaW5nIHdhcyByZWNvcmRlZC4KCigKAgQNGiIgQW4gZXZlbnQgYXMgaXRzIHNvdXJj
        ZSBrbm93cyBpdC4KChgKBAQNAgAaECBJREVOVCwgMeKApjY0LgoKFwoEBA0CARoPIEtFWSwgMeKApjEyOC4KChwKBAQOAgAaFCBX
        aG8gcmVhZHMgYW5kIHdoeS4KChAKBAQOAgEaCCDiiaUgMS4KCisKBAQOAgIaIyBUaGUgZXZlbnQgYXMgaXRzIHNvdXJjZSBuYW1l
        ZCBpdC4KCi4KBAQPAgAaJiBUaGUgY29tbWl0IHRoYXQgdGhlIGFuc3dlciByZWZsZWN0cy4KCl8KBAQPAgEaVyBUaGUgaGlnaGVz
        dC1udW1iZXJlZCBmaWVsZCwgc28gdGhhdCBhIHNlcnZlciBhcHBlbmRzIHN0b3JlZCBieXRlcyB0byBhbiBlbmNvZGVkIGhlYWQu
        CgocCgQEEAIAGhQgV2hvIHJlYWRzIGFuZCB3aHkuCgomCgQEEAIBGh4gVGhlIGN1c3RvbWVyIG1lYW50IG9yIGZvdW5kLgoKSgoE
        BBACAhpCIE9ubHkgaW50ZXJhY3Rpb25zIHRoYXQgb2NjdXJyZWQgYXQgb3IgYWZ0ZXI7IDAgPSBmcm9tIHRoZSBmaXJzdC4KCkIK
        BAQQAgMaOiBPbmx5IGludGVyYWN0aW9ucyB0aGF0IG9jY3VycmVkIGJlZm9yZTsgMCA9IHRvIHRoZSBsYXN0LgoKMAoEBBACBBoo
        IE9ubHkgdGhlc2UgdHlwZXMsIDDigKYyNDsgZW1wdHkgPSBhbGwuCgozCgQEEAIFGisgT25seSB0aGVzZSBjaGFubmVscywgMOKA
        pjEyOyBlbXB0eSA9IGFsbC4KChoKBAQQAgYaEiAx4oCmMjAwOyAwID0gNTAuCgo1CgQEEAIHGi0gRnJvbSB0aGUgcHJldmlvdXMg
        cGFnZTsgZW1wdHkgPSBmaXJzdCBwYWdlLgoKLgoEBBECABomIFRoZSBjb21taXQgdGhhdCB0aGUgYW5zd2VyIHJlZmxlY3RzLgoK
        fgoEBBECARp2IEVtcHR5ID0gbGFzdCBwYWdlLiBBIHBhZ2UgbWF5IGJlIHNob3J0LCBldmVuIGVtcHR5LCBiZWZvcmUgdGhlIGxh
        c3Qgb25lOiBhIGNhbGwgbG9va3MgYXQgMiwwMDAgaW50ZXJhY3Rpb25zIGF0IG1vc3QuCgoxCgQEEQICGikgVGhlIGN1c3RvbWVy
        IHRoZXkgYmVsb25nIHRvOiAxMCBkaWdpdHMuCgphCgQEEQIDGlkgTmV3ZXN0IGZpcnN0LCBvcmRlcmVkIGJ5IG9jY3VycmVkX2F0
        X3VzIGFuZCBpbnRlcmFjdGlvbl9pZC4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmllbGQuCgocCgQEEgIAGhQgV2hvIHJlYWRzIGFu
        ZCB3aHkuCgp0CgQEEgIBGmwgQWJzZW50ID0gZnJvbSBub3cgb24uIEJlZ2luIGZyb20gdGhlIGZpcnN0IGNvbW1pdCB3aXRoIGNv
        bW1pdF9zZXEgMCBhbmQgdGhlIHByZXNlbnQgZXBvY2ggKEdldFNlcnZlckluZm8pLgoKMAoEBBICAhooIE9ubHkgdGhlc2UgdHlw
        ZXMsIDDigKYyNDsgZW1wdHkgPSBhbGwuCgozCgQEEgIDGisgT25seSB0aGVzZSBjaGFubmVscywgMOKApjEyOyBlbXB0eSA9IGFs
        bC4KCjMKBAQSAgQaKyBPbmx5IHRoZXNlIGJyYW5jaGVzLCAw4oCmNTA7IGVtcHR5ID0gYWxsLgoKcwoEBBMCABprIFJlc3VtZSBm
        cm9tIGhlcmUuIE1lc3NhZ2VzIHdpdGhvdXQgaW50ZXJhY3Rpb25zIGNhcnJ5IHRoZSBwb3NpdGlvbiBmb3J3YXJkIHBhc3Qgd2hh
        dCB0aGUgZmlsdGVyIGxlZnQgb3V0LgoKNgoEBBMCARouIEluIGNvbW1pdCBvcmRlci4gVGhlIGhpZ2hlc3QtbnVtYmVyZWQgZmll
        bGQuCmIGcHJvdG8zCrQxChhyZWZsZWtzL3YxL29wdGlvbnMucHJvdG8SCnJlZmxla3MudjEaIGdvb2dsZS9wcm90b2J1Zi9kZXNj
        cmlwdG9yLnByb3RvIsgBCgtNZXRob2RSdWxlcxIsCgVyb2xlcxgBIAMoDjIWLnJlZmxla3MudjEuQ2FsbGVyUm9sZVIFcm9sZXMS
        KwoFcmV0cnkYAiABKA4yFS5yZWZsZWtzLnYxLlJldHJ5UnVsZVIFcmV0cnkSLgoTZGVmYXVsdF9kZWFkbGluZV9tcxgDIAEoDVIR
        ZGVmYXVsdERlYWRsaW5lTXMSLgoTbWF4aW11bV9kZWFkbGluZV9tcxgEIAEoDVIRbWF4aW11bURlYWRsaW5lTXMi7AMKCkZpZWxk
        UnVsZXMSGgoIcmVxdWlyZWQYASABKAhSCHJlcXVpcmVkEh0KCm1pbl9sZW5ndGgYAiABKA1SCW1pbkxlbmd0aBIdCgptYXhfbGVu
        Z3RoGAMgASgNUgltYXhMZW5ndGgSGwoJbWF4X2J5dGVzGAQgASgNUghtYXhCeXRlcxIdCgdtaW5pbXVtGAUgASgDSABSB21pbmlt
        dW2IAQESHQoHbWF4aW11bRgGIAEoA0gBUgdtYXhpbXVtiAEBEhsKCW1heF9pdGVtcxgHIAEoDVIIbWF4SXRlbXMSKgoGZm9ybWF0
        GAggASgOMhIucmVmbGVrcy52MS5Gb3JtYXRSBmZvcm1hdBIaCghwZXJzb25hbBgJIAEoCFIIcGVyc29uYWwSJwoPc2VydmVyX2Fz
        c2lnbmVkGAogASgIUg5zZXJ2ZXJBc3NpZ25lZBIxCgprZXlfZm9ybWF0GAsgASgOMhIucmVmbGVrcy52MS5Gb3JtYXRSCWtleUZv
        cm1hdBIkCg5tYXhfa2V5X2xlbmd0aBgMIAEoDVIMbWF4S2V5TGVuZ3RoEioKEWFuc3dlcmVkX3Blcl9pdGVtGA0gASgIUg9hbnN3
        ZXJlZFBlckl0ZW1CCgoIX21pbmltdW1CCgoIX21heGltdW0iKAoKT25lb2ZSdWxlcxIaCghyZXF1aXJlZBgBIAEoCFIIcmVxdWly
        ZWQquQEKCkNhbGxlclJvbGUSGwoXQ0FMTEVSX1JPTEVfVU5TUEVDSUZJRUQQABIWChJDQUxMRVJfUk9MRV9CUkFOQ0gQARIVChFD
        QUxMRVJfUk9MRV9BR0VOVBACEhYKEkNBTExFUl9ST0xFX1NZU1RFTRADEhcKE0NBTExFUl9ST0xFX0FOQUxZU1QQBBIVChFDQUxM
        RVJfUk9MRV9BRE1JThAFEhcKE0NBTExFUl9ST0xFX01PTklUT1IQBippCglSZXRyeVJ1bGUSGgoWUkVUUllfUlVMRV9VTlNQRUNJ
        RklFRBAAEhMKD1JFVFJZX1JVTEVfUkVBRBABEhQKEFJFVFJZX1JVTEVfS0VZRUQQAhIVChFSRVRSWV9SVUxFX1VOU0FGRRADKsAC
        CgZGb3JtYXQSFgoSRk9STUFUX1VOU1BFQ0lGSUVEEAASGAoURk9STUFUX0NVU1RPTUVSX0NPREUQARIPCgtGT1JNQVRfTkFNRRAC
        Eg8KC0ZPUk1BVF9URVhUEAMSEAoMRk9STUFUX0lERU5UEAQSDgoKRk9STUFUX0tFWRAFEhMKD0ZPUk1BVF9DVVJSRU5DWRAGEhcK
        E0ZPUk1BVF9QUk9EVUNUX0NPREUQBxIPCgtGT1JNQVRfREFURRAIEhMKD0ZPUk1BVF9MQU5HVUFHRRAJEhkKFUZPUk1BVF9SQVdf
        SURFTlRJRklFUhAKEhAKDEZPUk1BVF9UT0tFThALEhcKE0ZPUk1BVF9USU1FU1RBTVBfVVMQDBIQCgxGT1JNQVRfTEFCRUwQDRIU
        ChBGT1JNQVRfRlVMTF9OQU1FEA46UQoGbWV0aG9kEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMYuIkDIAEoCzIXLnJl
        Zmxla3MudjEuTWV0aG9kUnVsZXNSBm1ldGhvZDpNCgVmaWVsZBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMYuIkDIAEo
        CzIWLnJlZmxla3MudjEuRmllbGRSdWxlc1IFZmllbGQ6TQoFb25lb2YSHS5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zGLiJ
        AyABKAsyFi5yZWZsZWtzLnYxLk9uZW9mUnVsZXNSBW9uZW9mQgO6AgBKnSQK6wIKAQwa5QIgVGhlIGNvbnRyYWN0J3Mgb3duIG9w
        dGlvbnM6IHdoYXQgYSBtZXRob2QgZGVtYW5kcyBvZiBpdHMgY2FsbGVyIGFuZCB3aGF0IGEgZmllbGQgYWNjZXB0cy4KCiBwcm90
        b2MtZ2VuLXJlZmxla3Mtc3dpZnQgdHVybnMgdGhlbSBpbnRvIG1ldGhvZCBkZXNjcmlwdG9ycyBhbmQgdmFsaWRhdGlvbiBjb2Rl
        LCBhbmQgd3JpdGVzIHRoZW0gaW50bwogUHJvdG9jb2wvTUVUSE9EUy5tZC4gVGhleSBhbHNvIHRyYXZlbCBpbiB0aGUgZGVzY3Jp
        cHRvciBzZXQgdGhhdCBTeXN0ZW1TZXJ2aWNlL0Rlc2NyaWJlU2VydmljZXMgcmV0dXJucywgc28gYSBjbGllbnQKIGluIGFueSBs
        YW5ndWFnZSBjYW4gcmVhZCB0aGVtIGF0IHJ1biB0aW1lLgoKeAoCBQAaciBXaG8gYSBjbGllbnQgY2VydGlmaWNhdGUgc2F5cyB0
        aGUgY2FsbGVyIGlzOiB0aGUgZmlyc3QgcGF0aCBjb21wb25lbnQgb2YgaXRzIFNBTiBVUkksIGByZWZsZWtzOi8vYnJhbmNoLzM0
        LTAwMWAuCgpECgQFAAIBGjwgQSBicmFuY2ggb2YgdGhlIGhvdXNlOyBmaXhlcyB0aGUgYnJhbmNoIG9mIHdoYXQgaXQgd3JpdGVz
        LgoKRgoEBQACAho+IE9uZSBwZXJzb24ncyBjZXJ0aWZpY2F0ZTsgZml4ZXMgdGhlIGFnZW50IG9mIHdoYXQgaXQgd3JpdGVzLgoK
        WwoEBQACAxpTIEEgYmFjay1vZmZpY2Ugc3lzdGVtOiBFUlAsIHdlYiBzaG9wLCBjYWxsIGNlbnRyZS4gU3RhdGVzIGJyYW5jaCBh
        bmQgYWdlbnQgaXRzZWxmLgoKMgoEBQACBBoqIFJlYWRzIHBlcnNvbnMgYW5kIGxpc3RzLCB3cml0ZXMgbm90aGluZy4KClkKBAUA
        AgUaUSBSdW5zIHRoZSBob3VzZTogZXZlcnl0aGluZyBhbiBhbmFseXN0IGFuZCBhIGJyYW5jaCBtYXkgZG8sIGFuZCBMaXN0Q29u
        bmVjdGlvbnMuCgpSCgQFAAIGGkogSGVhbHRoLCBzZXJ2ZXIgaW5mb3JtYXRpb24gYW5kIHRoZSBkZXNjcmlwdG9yczsgbm8gcGVy
        c29uYWwgZGF0YSBhdCBhbGwuCgpICgIFARpCIFdoYXQgYSBjbGllbnQgbWF5IGRvIHdpdGggYSBjYWxsIHdob3NlIG91dGNvbWUg
        aXQgZG9lcyBub3Qga25vdy4KCiIKBAUBAgEaGiBObyBlZmZlY3Q6IHJldHJ5IGZyZWVseS4KCm0KBAUBAgIaZSBBbiBlZmZlY3Qg
        bWFkZSB1bmlxdWUgYnkgYSBrZXkgKHRoZSBpZGVtcG90ZW5jeSBrZXksIG9yIHRoZSBzb3VyY2UgZXZlbnQpOiByZXRyeSB3aXRo
        IHRoZSBzYW1lIGtleS4KCiIKBAUBAgMaGiBOZXZlciByZXRyaWVkIGJ5IGEgc3R1Yi4KClsKAgQAGlUgV2hhdCBhIG1ldGhvZCBk
        ZW1hbmRzLiBFdmVyeSBtZXRob2QgaGFzIGl0OyB0aGUgZ2VuZXJhdG9yIHJlZnVzZXMgYSBtZXRob2Qgd2l0aG91dC4KCl4KBAQA
        AgAaViBSb2xlcyB0aGF0IG1heSBjYWxsIHRoZSBtZXRob2Q7IGNoZWNrZWQgYmVmb3JlIHRoZSByZXF1ZXN0IGlzIGRlY29kZWQu
        IEF0IGxlYXN0IG9uZS4KCkEKBAQAAgEaOSBXaGF0IGEgY2xpZW50IG1heSBkbyB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91
        dGNvbWUuCgpKCgQEAAICGkIgTWlsbGlzZWNvbmRzLCB1c2VkIHdoZW4gdGhlIGNhbGxlciBzZW5kcyAwLiBPbiBzdHJlYW1zIDAg
        PSBub25lLgoKUAoEBAACAxpIIE1pbGxpc2Vjb25kczsgYSBsYXJnZXIgZGVhZGxpbmUgaXMgY2xhbXBlZCB0byBpdC4gT24gc3Ry
        ZWFtcyAwID0gbm9uZS4KCrgBCgIFAhqxASBUaGUgZm9ybSBvZiBhIHN0cmluZyBmaWVsZCAob3Igb2YgZWFjaCBpdGVtIG9mIGEg
        cmVwZWF0ZWQgb25lLCBvciBvZiB0aGUgdmFsdWVzIG9mIGEgbWFwKSwgb3Igb2YgYW4gaW50ZWdlci4KIEFuIGVtcHR5IHN0cmlu
        ZyBpcyBjaGVja2VkIGJ5IGByZXF1aXJlZGAgb25seSwgbmV2ZXIgYnkgaXRzIGZvcm0uCgpeCgQFAgIBGlYgMTAgQVNDSUkgZGln
        aXRzLCB0aGUgbGFzdCBvbmUgdGhlIElTTyA3MDY0IE1PRCAxMSwxMCBjaGVjayBkaWdpdCBvZiB0aGUgbmluZSBiZWZvcmUuCgqt
        AQoEBQICAhqkASBBIHBlcnNvbidzIG9yIG9yZ2FuaXNhdGlvbidzIG5hbWU6IHZhbGlkIFVURi04IGluIE5GQywgb25lIGxpbmUs
        IG5vIGNvbnRyb2wsIGJpZGlyZWN0aW9uYWwtb3ZlcnJpZGUgb3IgemVyby13aWR0aAogY2hhcmFjdGVycywgbm8gbGVhZGluZyBv
        ciB0cmFpbGluZyB3aGl0ZSBzcGFjZS4KCmYKBAUCAgMaXiBGcmVlIHRleHQ6IGFzIE5BTUUsIGJ1dCBsaW5lIGJyZWFrcyBhbmQg
        dGFicyBhcmUgYWxsb3dlZCBhbmQgd2hpdGUgc3BhY2UgbWF5IHN0YW5kIGFueXdoZXJlLgoKYgoEBQICBBpaIElkcyBvZiBicmFu
        Y2hlcywgYWdlbnRzLCBzeXN0ZW1zLCBjYW1wYWlnbnMgYW5kIG91dGNvbWVzOiAx4oCmNjQgb2YgYEEtWiBhLXogMC05IC4gXyAt
        YC4KCmQKBAUCAgUaXCBLZXlzIG1hZGUgYnkgb3RoZXIgc3lzdGVtcyAoc291cmNlX2V2ZW50X2lkKTogcHJpbnRhYmxlIEFTQ0lJ
        IHdpdGhvdXQgc3BhY2UgKDB4MjHigKYweDdFKS4KCmEKBAUCAgYaWSBJU08gNDIxNzogdGhyZWUgY2FwaXRhbCBBU0NJSSBsZXR0
        ZXJzIHRoYXQgdGhlIHNlcnZlciBrbm93cyB3aXRoIHRoZWlyIGV4cG9uZW50LCBgVFJZYC4KCmIKBAUCAgcaWiBQcmludGFibGUg
        QVNDSUkgKDB4MjDigKYweDdFKSwgbmVpdGhlciBmaXJzdCBub3IgbGFzdCBhIHNwYWNlOiBgODUxMjNBYCwgYEJBTksgQ0hBUkdF
        U2AuCgpTCgQFAgIIGksgSVNPIDg2MDEgY2FsZW5kYXIgZGF0ZSBgWVlZWS1NTS1ERGAgdGhhdCBleGlzdHMsIDE4NTAtMDEtMDHi
        gKYyMTk5LTEyLTMxLgoKeAoEBQICCRpwIEJDUCA0NzogYSBsYW5ndWFnZSBvZiB0d28gb3IgdGhyZWUgbGV0dGVycyBhbmQsIGlm
        IG5lZWQgYmUsIHN1YnRhZ3Mgb2YgMuKApjggbGV0dGVycyBvciBkaWdpdHM6IGB0cmAsIGB0ci1UUmAuCgrDAQoEBQICChq6ASBB
        biBpZGVudGlmaWVyIGFzIHBlb3BsZSB0eXBlIGl0IChwaG9uZSwgZS1tYWlsLCBUQ0tOIOKApik6IG9uZSBsaW5lIHdpdGhvdXQg
        Y29udHJvbCwgYmlkaXJlY3Rpb25hbC1vdmVycmlkZSBvcgogemVyby13aWR0aCBjaGFyYWN0ZXJzLiBUaGUgc2VydmljZSBub3Jt
        YWxpc2VzIGFuZCBqdWRnZXMgaXQgYnkgaXRzIGtpbmQuCgpLCgQFAgILGkMgQW4gb3BhcXVlIHRva2VuIG1hZGUgYnkgdGhlIHNl
        cnZlcjogYmFzZTY0dXJsLCBgQS1aIGEteiAwLTkgLSBfYC4KCnsKBAUCAgwacyBpbnQ2NDogbWljcm9zZWNvbmRzIHNpbmNlIDE5
        NzAtMDEtMDFUMDA6MDA6MDBaLCBiZXR3ZWVuIDE4NTAtMDEtMDEgYW5kIDIyMDAtMDEtMDEuIDAgaXMgImFic2VudCIgdW5sZXNz
        IHJlcXVpcmVkLgoKWwoEBQICDRpTIEEgbGFiZWwgZm9yIHBlb3BsZSBhbmQgcmVwb3J0czogYXMgTkFNRTsgcHJvZHVjdCBjYXRl
        Z29yaWVzIGFuZCBhdHRyaWJ1dGUgdmFsdWVzLgoKQQoEBQICDho5IEEgc2VydmljZSdzIGZ1bGwgbmFtZTogYHJlZmxla3MudjEu
        SW50ZXJhY3Rpb25TZXJ2aWNlYC4KCtwBCgIEARrVASBXaGF0IGEgZmllbGQgYWNjZXB0cyBpbiBhIHJlcXVlc3QuIEFsbCBicm9r
        ZW4gcnVsZXMgb2YgYSByZXF1ZXN0IGFyZSByZXBvcnRlZCBhdCBvbmNlLCB0b2dldGhlciB3aXRoIHRob3NlIHRoYXQgbm8KIG9w
        dGlvbiBjYW4gZGVjbGFyZTogY2hlY2sgZGlnaXRzLCBwaG9uZSBudW1iZXJzLCBiaXJ0aCBkYXRlcywgd2hhdCBhbiBvcmdhbmlz
        YXRpb24gY2Fubm90IGhhdmUuCgpxCgQEAQIAGmkgQSBtZXNzYWdlIG11c3QgYmUgcHJlc2VudCwgYSBzdHJpbmcsIGxpc3Qgb3Ig
        bWFwIG5vdCBlbXB0eSwgYSBudW1iZXIgbm90IDAsIGFuIGVudW0gbm90IGl0cyB6ZXJvIHZhbHVlLgoKGgoEBAECARoSIFVuaWNv
        ZGUgc2NhbGFycy4KCjMKBAQBAgIaKyBVbmljb2RlIHNjYWxhcnM7IDAgPSBubyBsaW1pdCBvZiBpdHMgb3duLgoKRwoEBAECAxo/
        IEJ5dGVzIG9mIFVURi04LCBvciBvZiBhIGJ5dGVzIGZpZWxkOyAwID0gbm8gbGltaXQgb2YgaXRzIG93bi4KCioKBAQBAgQaIiBM
        ZWFzdCBudW1iZXIgYWxsb3dlZCwgaW5jbHVzaXZlLgoKLQoEBAECBRolIEdyZWF0ZXN0IG51bWJlciBhbGxvd2VkLCBpbmNsdXNp
        dmUuCgptCgQEAQIGGmUgTW9zdCBpdGVtcyBvZiBhIGxpc3Qgb3IgZW50cmllcyBvZiBhIG1hcDsgMCA9IG5vIGxpbWl0IG9mIGl0
        cyBvd24uIEV2ZXJ5IGxpc3QgaW4gYSByZXF1ZXN0IGhhcyBvbmUuCgogCgQEAQIHGhggVGhlIGZvcm0gb2YgdGhlIHZhbHVlLgoK
        ZgoEBAECCBpeIFBlcnNvbmFsIGRhdGE6IGtlcHQgc2VhbGVkIHVuZGVyIHRoZSBjdXN0b21lcidzIGtleSwgbmV2ZXIgbG9nZ2Vk
        LCBuZXZlciBlY2hvZWQgaW4gYW4gZXJyb3IuCgpKCgQEAQIJGkIgU2V0IGJ5IHRoZSBzZXJ2ZXIgaW4gcmVwbGllczsgYSByZXF1
        ZXN0IHRoYXQgc2V0cyBpdCBpcyByZWZ1c2VkLgoKIwoEBAECChobIFRoZSBmb3JtIG9mIGEgbWFwJ3Mga2V5cy4KCioKBAQBAgsa
        IiBVbmljb2RlIHNjYWxhcnMgb2YgYSBtYXAncyBrZXlzLgoKbAoEBAECDBpkIFRoZSBpdGVtcyBhcmUganVkZ2VkIGFuZCBhbnN3
        ZXJlZCBvbmUgYnkgb25lOiB0aGVpciBicm9rZW4gcnVsZXMgcmVmdXNlIHRoZSBpdGVtLCBub3QgdGhlIHJlcXVlc3QuCgoqCgIE
        AhokIFdoYXQgYSBvbmVvZiBhY2NlcHRzIGluIGEgcmVxdWVzdC4KCigKBAQCAgAaICBPbmUgb2YgaXRzIGZpZWxkcyBtdXN0IGJl
        IHNldC4KCiAKAgcAGhogV2hhdCB0aGUgbWV0aG9kIGRlbWFuZHMuCgofCgIHARoZIFdoYXQgdGhlIGZpZWxkIGFjY2VwdHMuCgof
        CgIHAhoZIFdoYXQgdGhlIG9uZW9mIGFjY2VwdHMuCmIGcHJvdG8zCqU4ChdyZWZsZWtzL3YxL3N5c3RlbS5wcm90bxIKcmVmbGVr
        cy52MRoYcmVmbGVrcy92MS9vcHRpb25zLnByb3RvIjkKEkNoZWNrSGVhbHRoUmVxdWVzdBIjCgdzZXJ2aWNlGAEgASgJQgnCyxgF
        GIABQA5SB3NlcnZpY2UifAoTQ2hlY2tIZWFsdGhSZXNwb25zZRIxCgZzdGF0dXMYASABKA4yGS5yZWZsZWtzLnYxLlNlcnZpbmdT
        dGF0dXNSBnN0YXR1cxIyCgdyZWFzb25zGAIgAygLMhgucmVmbGVrcy52MS5IZWFsdGhSZWFzb25SB3JlYXNvbnMiPAoMSGVhbHRo
        UmVhc29uEhIKBGNvZGUYASABKAlSBGNvZGUSGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZSI5ChJXYXRjaEhlYWx0aFJlcXVlc3QS
        IwoHc2VydmljZRgBIAEoCUIJwssYBRiAAUAOUgdzZXJ2aWNlIp8BChNXYXRjaEhlYWx0aFJlc3BvbnNlEjEKBnN0YXR1cxgBIAEo
        DjIZLnJlZmxla3MudjEuU2VydmluZ1N0YXR1c1IGc3RhdHVzEjIKB3JlYXNvbnMYAiADKAsyGC5yZWZsZWtzLnYxLkhlYWx0aFJl
        YXNvblIHcmVhc29ucxIhCghzaW5jZV91cxgDIAEoA0IGwssYAkAMUgdzaW5jZVVzIhYKFEdldFNlcnZlckluZm9SZXF1ZXN0IpkE
        ChVHZXRTZXJ2ZXJJbmZvUmVzcG9uc2USGAoHdmVyc2lvbhgBIAEoCVIHdmVyc2lvbhIaCghyZXZpc2lvbhgCIAEoCVIIcmV2aXNp
        b24SGgoIcHJvdG9jb2wYAyABKAlSCHByb3RvY29sEicKD2NvbnRyYWN0X2RpZ2VzdBgEIAEoCVIOY29udHJhY3REaWdlc3QSGwoJ
        c2VydmVyX2lkGAUgASgJUghzZXJ2ZXJJZBIqCg1zdGFydGVkX2F0X3VzGAYgASgDQgbCyxgCQAxSC3N0YXJ0ZWRBdFVzEiwKDnNl
        cnZlcl90aW1lX3VzGAcgASgDQgbCyxgCQAxSDHNlcnZlclRpbWVVcxIUCgVlcG9jaBgIIAEoBFIFZXBvY2gSHQoKY29tbWl0X3Nl
        cRgJIAEoBFIJY29tbWl0U2VxEhYKBmNhbGxlchgKIAEoCVIGY2FsbGVyEj8KGGNlcnRpZmljYXRlX25vdF9hZnRlcl91cxgLIAEo
        A0IGwssYAkAMUhVjZXJ0aWZpY2F0ZU5vdEFmdGVyVXMSRQoGbGltaXRzGAwgAygLMi0ucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZv
        UmVzcG9uc2UuTGltaXRzRW50cnlSBmxpbWl0cxo5CgtMaW1pdHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo
        BFIFdmFsdWU6AjgBIjwKF0Rlc2NyaWJlU2VydmljZXNSZXF1ZXN0EiEKDHN1bW1hcnlfb25seRgBIAEoCFILc3VtbWFyeU9ubHki
        rwEKGERlc2NyaWJlU2VydmljZXNSZXNwb25zZRInCg9jb250cmFjdF9kaWdlc3QYASABKAlSDmNvbnRyYWN0RGlnZXN0EjoKCHNl
        cnZpY2VzGAIgAygLMh4ucmVmbGVrcy52MS5TZXJ2aWNlRGVzY3JpcHRpb25SCHNlcnZpY2VzEi4KE2ZpbGVfZGVzY3JpcHRvcl9z
        ZXQYAyABKAxSEWZpbGVEZXNjcmlwdG9yU2V0ImoKElNlcnZpY2VEZXNjcmlwdGlvbhIbCglmdWxsX25hbWUYASABKAlSCGZ1bGxO
        YW1lEjcKB21ldGhvZHMYAiADKAsyHS5yZWZsZWtzLnYxLk1ldGhvZERlc2NyaXB0aW9uUgdtZXRob2RzIvMCChFNZXRob2REZXNj
        cmlwdGlvbhIbCglmdWxsX25hbWUYASABKAlSCGZ1bGxOYW1lEg4KAmlkGAIgASgHUgJpZBIUCgVzaGFwZRgDIAEoCVIFc2hhcGUS
        LAoFcm9sZXMYBCADKA4yFi5yZWZsZWtzLnYxLkNhbGxlclJvbGVSBXJvbGVzEisKBXJldHJ5GAUgASgOMhUucmVmbGVrcy52MS5S
        ZXRyeVJ1bGVSBXJldHJ5Ei4KE2RlZmF1bHRfZGVhZGxpbmVfbXMYBiABKA1SEWRlZmF1bHREZWFkbGluZU1zEi4KE21heGltdW1f
        ZGVhZGxpbmVfbXMYByABKA1SEW1heGltdW1EZWFkbGluZU1zEiEKDHJlcXVlc3RfdHlwZRgIIAEoCVILcmVxdWVzdFR5cGUSIwoN
        cmVzcG9uc2VfdHlwZRgJIAEoCVIMcmVzcG9uc2VUeXBlEhgKB2NvbW1lbnQYCiABKAlSB2NvbW1lbnQiaAoWTGlzdENvbm5lY3Rp
        b25zUmVxdWVzdBIkCglwYWdlX3NpemUYASABKA1CB8LLGAMwyAFSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCcLLGAUY
        gARAC1IJcGFnZVRva2VuIn8KF0xpc3RDb25uZWN0aW9uc1Jlc3BvbnNlEiYKD25leHRfcGFnZV90b2tlbhgBIAEoCVINbmV4dFBh
        Z2VUb2tlbhI8Cgtjb25uZWN0aW9ucxgCIAMoCzIaLnJlZmxla3MudjEuQ29ubmVjdGlvbkluZm9SC2Nvbm5lY3Rpb25zIpwECg5D
        b25uZWN0aW9uSW5mbxIbCglzZXJ2ZXJfaWQYASABKAlSCHNlcnZlcklkEhsKCWNsaWVudF9pZBgCIAEoCVIIY2xpZW50SWQSHAoJ
        cHJpbmNpcGFsGAMgASgJUglwcmluY2lwYWwSIQoMcGVlcl9hZGRyZXNzGAQgASgJUgtwZWVyQWRkcmVzcxItChJjZXJ0aWZpY2F0
        ZV9zZXJpYWwYBSABKAlSEWNlcnRpZmljYXRlU2VyaWFsEhUKBmFnZV9tcxgGIAEoBFIFYWdlTXMSFwoHaWRsZV9tcxgHIAEoBFIG
        aWRsZU1zEiMKDWNhbGxzX3N0YXJ0ZWQYCCABKARSDGNhbGxzU3RhcnRlZBImCg9jYWxsc19pbl9mbGlnaHQYCSABKA1SDWNhbGxz
        SW5GbGlnaHQSGgoIZHJhaW5pbmcYCiABKAhSCGRyYWluaW5nEiUKDmJ5dGVzX3JlY2VpdmVkGAsgASgEUg1ieXRlc1JlY2VpdmVk
        Eh0KCmJ5dGVzX3NlbnQYDCABKARSCWJ5dGVzU2VudBIfCgt0bHNfdmVyc2lvbhgNIAEoCVIKdGxzVmVyc2lvbhIfCgt0bHNfcmVz
        dW1lZBgOIAEoCFIKdGxzUmVzdW1lZBI/ChhjZXJ0aWZpY2F0ZV9ub3RfYWZ0ZXJfdXMYDyABKANCBsLLGAJADFIVY2VydGlmaWNh
        dGVOb3RBZnRlclVzKosBCg1TZXJ2aW5nU3RhdHVzEhoKFlNFUlZJTkdfU1RBVFVTX1VOS05PV04QABIaChZTRVJWSU5HX1NUQVRV
        U19TRVJWSU5HEAESHgoaU0VSVklOR19TVEFUVVNfTk9UX1NFUlZJTkcQAhIiCh5TRVJWSU5HX1NUQVRVU19TRVJWSUNFX1VOS05P
        V04QAzKlBAoNU3lzdGVtU2VydmljZRJkCgtDaGVja0hlYWx0aBIeLnJlZmxla3MudjEuQ2hlY2tIZWFsdGhSZXF1ZXN0Gh8ucmVm
        bGVrcy52MS5DaGVja0hlYWx0aFJlc3BvbnNlIhTCyxgQCgYBAgMEBQYQARjQDyCQThJgCgtXYXRjaEhlYWx0aBIeLnJlZmxla3Mu
        djEuV2F0Y2hIZWFsdGhSZXF1ZXN0Gh8ucmVmbGVrcy52MS5XYXRjaEhlYWx0aFJlc3BvbnNlIg7CyxgKCgYBAgMEBQYQATABEmoK
        DUdldFNlcnZlckluZm8SIC5yZWZsZWtzLnYxLkdldFNlcnZlckluZm9SZXF1ZXN0GiEucmVmbGVrcy52MS5HZXRTZXJ2ZXJJbmZv
        UmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGNAPIJBOEnMKEERlc2NyaWJlU2VydmljZXMSIy5yZWZsZWtzLnYxLkRlc2NyaWJlU2Vy
        dmljZXNSZXF1ZXN0GiQucmVmbGVrcy52MS5EZXNjcmliZVNlcnZpY2VzUmVzcG9uc2UiFMLLGBAKBgECAwQFBhABGIgnIJBOEmsK
        D0xpc3RDb25uZWN0aW9ucxIiLnJlZmxla3MudjEuTGlzdENvbm5lY3Rpb25zUmVxdWVzdBojLnJlZmxla3MudjEuTGlzdENvbm5l
        Y3Rpb25zUmVzcG9uc2UiD8LLGAsKAQUQARiIJyCQTkIDugIASrweCkkKAQwaRCBTeXN0ZW1TZXJ2aWNlOiBpcyB0aGUgc2VydmVy
        IHdlbGwsIHdoYXQgaXMgaXQsIHdoYXQgZG9lcyBpdCBzcGVhay4KCnIKBAYAAgAaaiBUZWxscyB3aGV0aGVyIHRoZSBzZXJ2ZXIs
        IG9yIG9uZSBvZiBpdHMgc2VydmljZXMsIHRha2VzIGNhbGxzICh0aGUgc2VtYW50aWNzIG9mIGdSUEMncyBoZWFsdGggcHJvdG9j
        b2wpLgoKQQoEBgACARo5IFNlbmRzIHRoZSBoZWFsdGggYXQgb25jZSBhbmQgYWdhaW4gd2hlbmV2ZXIgaXQgY2hhbmdlcy4KCmYK
        BAYAAgIaXiBSZXR1cm5zIHZlcnNpb24sIGxpbWl0cyBhbmQgcHJlc2VudCBwb3NpdGlvbiBvZiB0aGUgc2VydmVyLCBhbmQgd2hv
        IGl0IHRha2VzIHRoZSBjYWxsZXIgZm9yLgoKYwoEBgACAxpbIFJldHVybnMgdGhlIGNvbnRyYWN0IHRoZSBzZXJ2ZXIgd2FzIGJ1
        aWx0IHdpdGg6IHNlcnZpY2VzLCBtZXRob2RzIGFuZCB0aGUgZGVzY3JpcHRvciBzZXQuCgo8CgQGAAIEGjQgTGlzdHMgdGhlIG9w
        ZW4gY29ubmVjdGlvbnMgb2YgdGhpcyBzZXJ2ZXIgcHJvY2Vzcy4KCjEKAgUAGisgZ1JQQydzIGhlYWx0aCBzdGF0ZXMgd2l0aCBn
        UlBDJ3MgbnVtYmVycy4KCmAKBAUAAgMaWCBPbmx5IGZyb20gV2F0Y2hIZWFsdGg6IG5vIHNlcnZpY2Ugb2YgdGhhdCBuYW1lOyBD
        aGVja0hlYWx0aCBhbnN3ZXJzIE5PVF9GT1VORCBpbnN0ZWFkLgoKVAoEBAACABpMIEZ1bGwgbmFtZSwgYHJlZmxla3MudjEuSW50
        ZXJhY3Rpb25TZXJ2aWNlYDsgZW1wdHkgPSB0aGUgc2VydmVyIGFzIGEgd2hvbGUuCgopCgQEAQIAGiEgV2hldGhlciB0aGUgc2Vy
        dmljZSBzZXJ2ZXMgbm93LgoKMwoEBAECARorIFdoeSBpdCBpcyBub3Qgc2VydmluZzsgZW1wdHkgd2hpbGUgaXQgaXMuCgolCgIE
        AhofIFdoeSBzb21ldGhpbmcgZG9lcyBub3Qgc2VydmUuCgpDCgQEAgIAGjsgU3RhYmxlLCBtYWNoaW5lLXJlYWRhYmxlOiBgRElT
        S19GVUxMYCwgYFNFUlZFUl9EUkFJTklOR2AuCgouCgQEAgIBGiYgQSBzZW50ZW5jZSBpbiB0aGUgY2FsbGVyJ3MgbGFuZ3VhZ2Uu
        CgozCgQEAwIAGisgRnVsbCBuYW1lOyBlbXB0eSA9IHRoZSBzZXJ2ZXIgYXMgYSB3aG9sZS4KCikKBAQEAgAaISBXaGV0aGVyIHRo
        ZSBzZXJ2aWNlIHNlcnZlcyBub3cuCgozCgQEBAIBGisgV2h5IGl0IGlzIG5vdCBzZXJ2aW5nOyBlbXB0eSB3aGlsZSBpdCBpcy4K
        CiIKBAQEAgIaGiBXaGVuIGl0IGNoYW5nZWQgdG8gdGhpcy4KCjEKBAQGAgAaKSBTZW1hbnRpYyB2ZXJzaW9uIG9mIHRoZSBzZXJ2
        ZXIgcHJvZ3JhbS4KCjYKBAQGAgEaLiBTb3VyY2UgcmV2aXNpb24gaXQgd2FzIGJ1aWx0IGZyb20sIG9yIGVtcHR5LgoKKQoEBAYC
        AhohIFRoZSB3aXJlIHByb3RvY29sOiBgcmVmbGVrcy8xYC4KCkYKBAQGAgMaPiA2NCBoZXhhZGVjaW1hbCBkaWdpdHM7IGVxdWFs
        IGRpZ2VzdHMgbWVhbiB0aGUgc2FtZSBjb250cmFjdC4KCjwKBAQGAgQaNCBUaGUgc2VydmVyIHByb2Nlc3MncyBvd24gaWQsIHJh
        bmRvbSBhdCBlYWNoIHN0YXJ0LgoKGwoEBAYCBRoTIFVUQyBtaWNyb3NlY29uZHMuCgobCgQEBgIGGhMgVVRDIG1pY3Jvc2Vjb25k
        cy4KCkEKBAQGAgcaOSBUaGUgbmV3ZXN0IGR1cmFibGUgY29tbWl0LCBhbmQgdGhlIGVwb2NoIGl0IGJlbG9uZ3MgdG8uCgoiCgQE
        BgIIGhogVGhlIGxhc3QgZHVyYWJsZSBjb21taXQuCgpJCgQEBgIJGkEgV2hvIHRoZSBzZXJ2ZXIgdGFrZXMgdGhlIGNhbGxlciBm
        b3I6IGByZWZsZWtzOi8vYnJhbmNoLzM0LTAwMWAuCgowCgQEBgIKGiggV2hlbiB0aGUgc2VydmVyJ3MgY2VydGlmaWNhdGUgZXhw
        aXJlcy4KCmcKBAQGAgsaXyBMaW1pdHMgb2YgdGhpcyBzZXJ2ZXIgYnkgbmFtZSAoYG1heGltdW1fbWVzc2FnZV9ieXRlc2ApLCBp
        biB0aGUgdW5pdCB0aGF0IHRoZSBuYW1lIGVuZHMgd2l0aC4KCicKBAQHAgAaHyBMZWF2ZSB0aGUgZGVzY3JpcHRvciBzZXQgb3V0
        LgoKRgoEBAgCABo+IDY0IGhleGFkZWNpbWFsIGRpZ2l0czsgZXF1YWwgZGlnZXN0cyBtZWFuIHRoZSBzYW1lIGNvbnRyYWN0LgoK
        NgoEBAgCARouIEFsbCBzZXJ2aWNlcyBvZiB0aGUgY29udHJhY3QsIGluIG5hbWUgb3JkZXIuCgpmCgQECAICGl4gQW4gZW5jb2Rl
        ZCBnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JTZXQgb2YgYWxsIGZpbGVzIG9mIHJlZmxla3MudjEgd2l0aCB0aGVpciBj
        b21tZW50cy4KCiIKAgQJGhwgQSBzZXJ2aWNlIGFuZCBpdHMgbWV0aG9kcy4KCioKBAQJAgAaIiBgcmVmbGVrcy52MS5JbnRlcmFj
        dGlvblNlcnZpY2VgLgoKKgoEBAkCARoiIEluIHRoZSBvcmRlciBvZiB0aGUgLnByb3RvIGZpbGUuCgo2CgIEChowIEEgbWV0aG9k
        IGFzIHRoZSBjb250cmFjdCdzIG9wdGlvbnMgZGVjbGFyZSBpdC4KCjwKBAQKAgAaNCBgcmVmbGVrcy52MS5JbnRlcmFjdGlvblNl
        cnZpY2UvUmVjb3JkSW50ZXJhY3Rpb25gLgoKQwoEBAoCARo7IEZOVi0xYSAzMiBvZiB0aGUgZnVsbCBuYW1lOiB0aGUgbnVtYmVy
        IGluIHRoZSBDQUxMIGZyYW1lLgoKSwoEBAoCAhpDIGB1bmFyeWAsIGBzZXJ2ZXJfc3RyZWFtaW5nYCwgYGNsaWVudF9zdHJlYW1p
        bmdgLCBgYmlkaXJlY3Rpb25hbGAuCgohCgQECgIDGhkgUm9sZXMgdGhhdCBtYXkgY2FsbCBpdC4KCkEKBAQKAgQaOSBXaGF0IGEg
        Y2xpZW50IG1heSBkbyB3aGVuIGl0IGRvZXMgbm90IGtub3cgdGhlIG91dGNvbWUuCgosCgQECgIFGiQgTWlsbGlzZWNvbmRzOyBv
        biBzdHJlYW1zIDAgPSBub25lLgoKLAoEBAoCBhokIE1pbGxpc2Vjb25kczsgb24gc3RyZWFtcyAwID0gbm9uZS4KCiUKBAQKAgca
        HSBGdWxsIG5hbWVzIG9mIHRoZSBtZXNzYWdlcy4KCikKBAQKAggaISBGdWxsIG5hbWUgb2YgdGhlIHJlcGx5IG1lc3NhZ2UuCgor
        CgQECgIJGiMgV2hhdCB0aGUgY29udHJhY3QncyBjb21tZW50IHNheXMuCgoaCgQECwIAGhIgMeKApjIwMDsgMCA9IDUwLgoKNQoE
        BAsCARotIEZyb20gdGhlIHByZXZpb3VzIHBhZ2U7IGVtcHR5ID0gZmlyc3QgcGFnZS4KChwKBAQMAgAaFCBFbXB0eSA9IGxhc3Qg
        cGFnZS4KChcKBAQMAgEaDyBPbGRlc3QgZmlyc3QuCgocCgIEDRoWIE9uZSBvcGVuIGNvbm5lY3Rpb24uCgpaCgQEDQIAGlIgVGhl
        IGlkcyBieSB3aGljaCB0aGUgdHdvIGVuZHMgbmFtZSBpdCBpbiBlcnJvcnMgYW5kIGxvZ3M6IGBzZXJ2ZXJfaWQvY2xpZW50X2lk
        YC4KCiwKBAQNAgEaJCBFbXB0eSB1bnRpbCB0aGUgY2xpZW50IHNhaWQgSEVMTE8uCgokCgQEDQICGhwgYHJlZmxla3M6Ly9icmFu
        Y2gvMzQtMDAxYC4KCjoKBAQNAgMaMiBBZGRyZXNzIGFuZCBwb3J0IG9mIHRoZSBwZWVyOiBgMTkyLjAuMi43OjUwMTIzYC4KCkEK
        BAQNAgQaOSBTZXJpYWwgbnVtYmVyIG9mIHRoZSBjbGllbnQncyBjZXJ0aWZpY2F0ZSwgaGV4YWRlY2ltYWwuCgo5CgQEDQIFGjEg
        TWlsbGlzZWNvbmRzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZC4KCjAKBAQNAgYaKCBNaWxsaXNlY29uZHMgc2lu
        Y2UgYnl0ZXMgYXJyaXZlZCBsYXN0LgoKTAoEBA0CBxpEIENhbGxzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwg
        dGhvc2UgdW5kZXIgd2F5IGluY2x1ZGVkLgoKKAoEBA0CCBogIENhbGxzIHRoYXQgaGF2ZSBubyBTVEFUVVMgeWV0LgoKOQoEBA0C
        CRoxIEdPQVdBWSBoYXMgYmVlbiBzZW50IG9yIHJlY2VpdmVkOiBubyBuZXcgY2FsbHMuCgpPCgQEDQIKGkcgQnl0ZXMgb2YgZnJh
        bWVzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgYmVmb3JlIGVuY3J5cHRpb24uCgpPCgQEDQILGkcgQnl0ZXMg
        b2YgZnJhbWVzIHNpbmNlIHRoZSBjb25uZWN0aW9uIHdhcyBhY2NlcHRlZCwgYmVmb3JlIGVuY3J5cHRpb24uCgoUCgQEDQIMGgwg
        YFRMU3YxLjNgLgoKMwoEBA0CDRorIFdoZXRoZXIgYSB0aWNrZXQgcmVzdW1lZCB0aGUgVExTIHNlc3Npb24uCgowCgQEDQIOGigg
        V2hlbiB0aGUgY2xpZW50J3MgY2VydGlmaWNhdGUgZXhwaXJlcy4KYgZwcm90bzM=
        """
}
