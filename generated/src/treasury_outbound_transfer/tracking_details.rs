// Written by `cargo xtask generate`. Do not edit.
//! What is in `tracking_details` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).

pub use crate::treasury_outbound_payment::tracking_details::{Ach, UsDomesticWire};

/// The US bank account network used to send funds.
#[non_exhaustive]
pub enum Type {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
