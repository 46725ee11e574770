// Written by `cargo xtask generate`. Do not edit.

/// Device type of the reader.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `bbpos_chipper2x`
    BbposChipper2x,
    /// `bbpos_wisepad3`
    BbposWisepad3,
    /// `bbpos_wisepos_e`
    BbposWiseposE,
    /// `mobile_phone_reader`
    MobilePhoneReader,
    /// `simulated_stripe_s700`
    SimulatedStripeS700,
    /// `simulated_stripe_s710`
    SimulatedStripeS710,
    /// `simulated_verifone_m425`
    SimulatedVerifoneM425,
    /// `simulated_verifone_p630`
    SimulatedVerifoneP630,
    /// `simulated_verifone_ux700`
    SimulatedVerifoneUx700,
    /// `simulated_verifone_v660p`
    SimulatedVerifoneV660p,
    /// `simulated_wisepos_e`
    SimulatedWiseposE,
    /// `stripe_m2`
    StripeM2,
    /// `stripe_s700`
    StripeS700,
    /// `stripe_s710`
    StripeS710,
    /// `verifone_P400`
    VerifoneP400,
    /// `verifone_m425`
    VerifoneM425,
    /// `verifone_p630`
    VerifoneP630,
    /// `verifone_ux700`
    VerifoneUx700,
    /// `verifone_v660p`
    VerifoneV660p,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DeviceType {
    BbposChipper2x = "bbpos_chipper2x",
    BbposWisepad3 = "bbpos_wisepad3",
    BbposWiseposE = "bbpos_wisepos_e",
    MobilePhoneReader = "mobile_phone_reader",
    SimulatedStripeS700 = "simulated_stripe_s700",
    SimulatedStripeS710 = "simulated_stripe_s710",
    SimulatedVerifoneM425 = "simulated_verifone_m425",
    SimulatedVerifoneP630 = "simulated_verifone_p630",
    SimulatedVerifoneUx700 = "simulated_verifone_ux700",
    SimulatedVerifoneV660p = "simulated_verifone_v660p",
    SimulatedWiseposE = "simulated_wisepos_e",
    StripeM2 = "stripe_m2",
    StripeS700 = "stripe_s700",
    StripeS710 = "stripe_s710",
    VerifoneP400 = "verifone_P400",
    VerifoneM425 = "verifone_m425",
    VerifoneP630 = "verifone_p630",
    VerifoneUx700 = "verifone_ux700",
    VerifoneV660p = "verifone_v660p",
});
