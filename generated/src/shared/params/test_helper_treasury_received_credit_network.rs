// Written by `cargo xtask generate`. Do not edit.

/// Specifies the network rails to be used. If not set, will default to the PaymentMethod's
/// preferred network. See the [docs](https://docs.stripe.com/treasury/money-movement/timelines) to
/// learn more about money movement timelines for each network type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperTreasuryReceivedCreditNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperTreasuryReceivedCreditNetwork {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
