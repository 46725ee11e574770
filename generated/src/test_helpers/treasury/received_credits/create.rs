// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::received_credits::create`](fn@crate::test_helpers::treasury::received_credits::create).

pub use crate::test_helpers::treasury::received_debits::create::initiating_payment_method_details;
pub use crate::test_helpers::treasury::received_debits::create::InitiatingPaymentMethodDetails;

/// Specifies the network rails to be used. If not set, will default to the PaymentMethod's
/// preferred network. See the [docs](https://docs.stripe.com/treasury/money-movement/timelines) to
/// learn more about money movement timelines for each network type.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
