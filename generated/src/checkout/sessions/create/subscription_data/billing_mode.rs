// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.billing_mode` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod flexible;

rt::params! {
    /// Parameters for `subscription_data[billing_mode][flexible]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Flexible;
}

impl Flexible {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `proration_discounts`.
    #[inline]
    pub fn proration_discounts(
        self,
        proration_discounts: flexible::ProrationDiscounts,
    ) -> Self {
        Self(self.0.with("proration_discounts", proration_discounts))
    }
}

impl Default for Flexible {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `subscription_data[billing_mode][type]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum Type {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Classic = "classic",
    Flexible = "flexible",
});
