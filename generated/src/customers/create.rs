// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::create`](fn@crate::customers::create).

#[cfg(feature = "customers")]
pub mod cash_balance;
#[cfg(feature = "customers")]
pub mod invoice_settings;
#[cfg(feature = "customers")]
pub mod shipping;
#[cfg(feature = "customers")]
pub mod tax;
#[cfg(feature = "customers")]
pub mod tax_id_data;
#[cfg(feature = "customers")]
pub use crate::customer::TaxExempt;

#[cfg(any(feature = "charges", feature = "payment_methods", feature = "payment_records", feature = "radar-payment_evaluations", feature = "tax-settings", feature = "terminal-locations", feature = "test_helpers-confirmation_tokens", feature = "treasury-outbound_payments", feature = "v2-core-accounts"))]
rt::params! {
    /// Customer shipping address.
    ///
    /// Parameters for `address` of [`customers::create`](fn@crate::customers::create), `person[address]` of [`tokens::create`](fn@crate::tokens::create) and 49 more places.
    pub struct Address;
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments",
        feature = "v2-core-accounts"
    )
)]
impl Address {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments",
        feature = "v2-core-accounts"
    )
)]
impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Balance information and default balance settings for this customer.
    ///
    /// Parameters for `cash_balance` of [`customers::create`](fn@crate::customers::create) and `cash_balance` of [`customers::update`](fn@crate::customers::update).
    pub struct CashBalance;
}

#[cfg(feature = "customers")]
impl CashBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `settings`.
    #[inline]
    pub fn settings(self, settings: cash_balance::Settings) -> Self {
        Self(self.0.with("settings", settings))
    }
}

#[cfg(feature = "customers")]
impl Default for CashBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Default invoice settings for this customer.
    ///
    /// Parameters for `invoice_settings` of [`customers::create`](fn@crate::customers::create) and `invoice_settings` of [`customers::update`](fn@crate::customers::update).
    pub struct InvoiceSettings;
}

#[cfg(feature = "customers")]
impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `custom_fields`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = crate::invoices::create::CustomField>,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.cleared("custom_fields"))
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Sets `rendering_options`.
    #[inline]
    pub fn rendering_options(
        self,
        rendering_options: invoice_settings::RenderingOptions,
    ) -> Self {
        Self(self.0.with("rendering_options", rendering_options))
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.cleared("rendering_options"))
    }
}

#[cfg(feature = "customers")]
impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `shipping` of [`customers::create`](fn@crate::customers::create), `customer_details[shipping]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct Shipping;
}

#[cfg(feature = "customers")]
impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, address: Address) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Tax details about the customer.
    ///
    /// Parameters for `tax` of [`customers::create`](fn@crate::customers::create).
    pub struct Tax;
}

#[cfg(feature = "customers")]
impl Tax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// Clears `ip_address`: unsets what is stored.
    #[inline]
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.cleared("ip_address"))
    }

    /// Sets `validate_location`.
    #[inline]
    pub fn validate_location(self, validate_location: tax::ValidateLocation) -> Self {
        Self(self.0.with("validate_location", validate_location))
    }
}

#[cfg(feature = "customers")]
impl Default for Tax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `tax_id_data[]` of [`customers::create`](fn@crate::customers::create).
    pub struct TaxIdData;
}

#[cfg(feature = "customers")]
impl TaxIdData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_ids::create::Type, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new().with("type", type_).with("value", rt::Value::secret(value)),
        )
    }
}
