// Written by `cargo xtask generate`. Do not edit.
//! What `consent_collection` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::payment_link::consent_collection::payment_method_reuse_agreement;
pub use crate::payment_link::consent_collection::{Promotions, TermsOfService};

rt::params! {
    /// Parameters for `consent_collection[payment_method_reuse_agreement]` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct PaymentMethodReuseAgreement;
}

impl PaymentMethodReuseAgreement {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        position: crate::payment_link::consent_collection::payment_method_reuse_agreement::Position,
    ) -> Self {
        Self(rt::Params::new().with("position", position))
    }
}
