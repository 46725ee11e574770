// Written by `cargo xtask generate`. Do not edit.

/// The US bank account network used to send funds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
