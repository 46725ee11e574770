// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/payment_method_options/card/three_d_secure/ares_trans_status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AresTransStatus {
    /// `A`
    A,
    /// `C`
    C,
    /// `I`
    I,
    /// `N`
    N,
    /// `R`
    R,
    /// `U`
    U,
    /// `Y`
    Y,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AresTransStatus {
    A = "A",
    C = "C",
    I = "I",
    N = "N",
    R = "R",
    U = "U",
    Y = "Y",
});
