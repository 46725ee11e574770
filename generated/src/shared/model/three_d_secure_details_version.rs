// Written by `cargo xtask generate`. Do not edit.

/// The version of 3D Secure that was used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsVersion {
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

stripe_runtime::open_enum!(ThreeDSecureDetailsVersion {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
    V2_3_0 = "2.3.0",
    V2_3_1 = "2.3.1",
});
