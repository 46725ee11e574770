// Written by `cargo xtask generate`. Do not edit.
//! What is in `permissions` of [`CheckoutSession`](crate::CheckoutSession).

/// Determines which entity is allowed to update the shipping details.
///
/// Default is `client_only`. Stripe Checkout client will automatically update the shipping details.
/// If set to `server_only`, only your server is allowed to update the shipping details.
///
/// When set to `server_only`, you must add the onShippingDetailsChange event handler when
/// initializing the Stripe Checkout client and manually update the shipping details from your
/// server using the Stripe API.
#[non_exhaustive]
pub enum UpdateShippingDetails {
    /// `client_only`
    ClientOnly,
    /// `server_only`
    ServerOnly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UpdateShippingDetails {
    ClientOnly = "client_only",
    ServerOnly = "server_only",
});
