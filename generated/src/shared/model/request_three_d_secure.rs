// Written by `cargo xtask generate`. Do not edit.

/// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
/// authentication based on risk level and
/// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
/// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
/// provided, this value defaults to `automatic`. Read our guide on
/// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
/// for more information on how this configuration interacts with Radar and our SCA Engine.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestThreeDSecure {
    /// `any`
    Any,
    /// `automatic`
    Automatic,
    /// `challenge`
    Challenge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestThreeDSecure {
    Any = "any",
    Automatic = "automatic",
    Challenge = "challenge",
});
