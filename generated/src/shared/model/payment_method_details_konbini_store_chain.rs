// Written by `cargo xtask generate`. Do not edit.

/// The name of the convenience store chain where the payment was completed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsKonbiniStoreChain {
    /// `familymart`
    Familymart,
    /// `lawson`
    Lawson,
    /// `ministop`
    Ministop,
    /// `seicomart`
    Seicomart,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsKonbiniStoreChain {
    Familymart = "familymart",
    Lawson = "lawson",
    Ministop = "ministop",
    Seicomart = "seicomart",
});
