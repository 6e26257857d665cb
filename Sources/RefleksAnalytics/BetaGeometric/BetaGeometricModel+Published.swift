extension BetaGeometricModel {
    /// BG/NBD with the parameters that Fader, Hardie and Lee (2005) print for the CDNOW sample, in weeks: for whoever has no data
    /// of his own yet.
    public static let published = BetaGeometricModel(published: .bgNBD, 0.243, 4.414, 0.793, 2.426)

    private init(published variant: Variant, _ r: Double, _ alpha: Double, _ a: Double, _ b: Double) {
        self.variant = variant
        self.r = r
        self.alpha = alpha
        self.a = a
        self.b = b
    }
}
