// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).

#[cfg(feature = "v2-core-accounts")]
pub mod configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod defaults;
pub mod identity;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::Dashboard;

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// An Account Configuration which allows the Account to take on a key persona across Stripe
    /// products.
    ///
    /// Parameters for `configuration` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Configuration;
}

#[cfg(feature = "v2-core-accounts")]
impl Configuration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
    /// customer-facing payment and billing flows).
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

#[cfg(feature = "v2-core-accounts")]
impl Default for Configuration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// Default values to be used on Account Configurations.
    ///
    /// Parameters for `defaults` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `defaults` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Defaults;
}

#[cfg(feature = "v2-core-accounts")]
impl Defaults {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", rt::Value::text(currency)))
    }

    /// The Account's preferred locales (languages), ordered by preference.
    #[inline]
    pub fn locales(
        self,
        locales: impl IntoIterator<Item = crate::v2_core_account::defaults::Locale>,
    ) -> Self {
        Self(self.0.with("locales", rt::Value::list(locales)))
    }

    /// Account profile information.
    #[inline]
    pub fn profile(self, profile: defaults::Profile) -> Self {
        Self(self.0.with("profile", profile))
    }

    /// Default responsibilities held by either Stripe or the platform.
    #[inline]
    pub fn responsibilities(self, responsibilities: defaults::Responsibilities) -> Self {
        Self(self.0.with("responsibilities", responsibilities))
    }
}

#[cfg(feature = "v2-core-accounts")]
impl Default for Defaults {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// Information about the company, individual, and business represented by the Account.
    ///
    /// Parameters for `identity` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Identity;
}

#[cfg(feature = "v2-core-accounts")]
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
    pub fn business_details(self, business_details: identity::BusinessDetails) -> Self {
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

    /// Information about the person represented by the account.
    #[inline]
    pub fn individual(self, individual: identity::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

#[cfg(feature = "v2-core-accounts")]
impl Default for Identity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-accounts")]
/// The values of `include[]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `include[]` of [`v2::core::accounts::retrieve`](fn@crate::v2::core::accounts::retrieve) and one more place.
#[non_exhaustive]
pub enum Include {
    /// `configuration.customer`
    ConfigurationCustomer,
    /// `configuration.merchant`
    ConfigurationMerchant,
    /// `configuration.recipient`
    ConfigurationRecipient,
    /// `defaults`
    Defaults,
    /// `future_requirements`
    FutureRequirements,
    /// `identity`
    Identity,
    /// `requirements`
    Requirements,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-accounts")]
rt::open_enum!(Include {
    ConfigurationCustomer = "configuration.customer",
    ConfigurationMerchant = "configuration.merchant",
    ConfigurationRecipient = "configuration.recipient",
    Defaults = "defaults",
    FutureRequirements = "future_requirements",
    Identity = "identity",
    Requirements = "requirements",
});
