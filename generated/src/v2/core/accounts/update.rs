// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).

pub mod configuration;
pub mod defaults;
pub mod identity;
pub use crate::v2::core::accounts::create::{Defaults, Include};
pub use crate::v2_core_account::Dashboard;

rt::params! {
    /// An Account Configuration which allows the Account to take on a key persona across Stripe
    /// products.
    ///
    /// Parameters for `configuration` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Configuration;
}

impl Configuration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The Customer Configuration allows the Account to be charged.
    #[inline]
    pub fn customer(self, customer: configuration::Customer) -> Self {
        Self(self.0.with("customer", customer))
    }

    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    #[inline]
    pub fn merchant(self, merchant: configuration::Merchant) -> Self {
        Self(self.0.with("merchant", merchant))
    }

    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    #[inline]
    pub fn recipient(self, recipient: configuration::Recipient) -> Self {
        Self(self.0.with("recipient", recipient))
    }
}

impl Default for Configuration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Information about the company, individual, and business represented by the Account.
    ///
    /// Parameters for `identity` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Identity;
}

impl Identity {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    #[inline]
    pub fn attestations(self, attestations: identity::Attestations) -> Self {
        Self(self.0.with("attestations", attestations))
    }

    /// Information about the company or business.
    #[inline]
    pub fn business_details(
        self,
        business_details: crate::v2::core::account_tokens::create::identity::BusinessDetails,
    ) -> Self {
        Self(self.0.with("business_details", business_details))
    }

    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an
    /// [ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) country code.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// The entity type represented by the Account. Ensure this field is accurate before adding
    /// configurations that rely on identity information, as it determines which identity fields apply
    /// and how the Account is validated.
    #[inline]
    pub fn entity_type(
        self,
        entity_type: crate::v2_core_account::identity::EntityType,
    ) -> Self {
        Self(self.0.with("entity_type", entity_type))
    }

    /// Information about the individual represented by the Account. This property is `null` unless
    /// `entity_type` is set to `individual`.
    #[inline]
    pub fn individual(self, individual: identity::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

impl Default for Identity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
