// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/payment_method_options/card/three_d_secure/version`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentParamThreeDSecureVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentIntentParamThreeDSecureVersion {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
    V2_3_0 = "2.3.0",
    V2_3_1 = "2.3.1",
});
