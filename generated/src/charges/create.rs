// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::create`](fn@crate::charges::create).

#[cfg(feature = "charges")]
pub mod shipping;

#[cfg(any(feature = "charges", feature = "customers"))]
rt::params! {
    /// Parameters for `card` of [`charges::create`](fn@crate::charges::create), `card` of [`customers::update`](fn@crate::customers::update) and 3 more places.
    pub struct Card;
}

#[cfg(any(feature = "charges", feature = "customers"))]
impl Card {
    /// The parameters that Stripe requires.
    ///
    /// - `number`: The card number, as a string without any separators.
    /// - `exp_month`: Two-digit number representing the card's expiration month.
    /// - `exp_year`: Two- or four-digit number representing the card's expiration year.
    #[inline]
    pub fn new(number: impl Into<String>, exp_month: i64, exp_year: i64) -> Self {
        Self(
            rt::Params::new()
                .with("object", "card")
                .with("number", rt::Value::secret(number))
                .with("exp_month", exp_month)
                .with("exp_year", exp_year),
        )
    }

    /// City / District / Suburb / Town / Village.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", rt::Value::text(address_city)))
    }

    /// Billing address country, if provided.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", rt::Value::text(address_country)))
    }

    /// Address line 1 (Street address / PO Box / Company name).
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", rt::Value::text(address_line1)))
    }

    /// Address line 2 (Apartment / Suite / Unit / Building).
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", rt::Value::text(address_line2)))
    }

    /// State / County / Province / Region.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", rt::Value::text(address_state)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", rt::Value::text(address_zip)))
    }

    /// Card security code. Highly recommended to always include this value, but it's required only for
    /// accounts based in European countries.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", rt::Value::secret(cvc)))
    }

    /// A set of key-value pairs that you can attach to a card object. This can be useful for storing
    /// additional information about the card in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Cardholder's full name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Required when adding a card to an account (not applicable to customers or recipients). The card
    /// (which must be a debit card) can be used as a transfer destination for funds in this currency.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Applicable only on accounts (not customers or recipients). If you set this to `true` (or if this
    /// is the first external account being added in this currency), this card will become the default
    /// external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }
}

#[cfg(feature = "charges")]
rt::params! {
    /// Parameters for `destination` of [`charges::create`](fn@crate::charges::create).
    pub struct Destination;
}

#[cfg(feature = "charges")]
impl Destination {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(rt::Params::new().with("account", account))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}

#[cfg(any(feature = "charges", feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
    /// more information.
    ///
    /// Parameters for `radar_options` of [`charges::create`](fn@crate::charges::create), `radar_options` of [`payment_intents::create`](fn@crate::payment_intents::create) and 9 more places.
    pub struct RadarOptions;
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
impl RadarOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `session`.
    #[inline]
    pub fn session(self, session: impl Into<String>) -> Self {
        Self(self.0.with("session", rt::Value::text(session)))
    }
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
impl Default for RadarOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "charges", feature = "payment_intents"))]
rt::params! {
    /// Shipping information for the charge. Helps prevent fraud on charges for physical goods.
    ///
    /// Parameters for `shipping` of [`charges::create`](fn@crate::charges::create), `shipping` of [`payment_intents::create`](fn@crate::payment_intents::create) and 3 more places.
    pub struct Shipping;
}

#[cfg(any(feature = "charges", feature = "payment_intents"))]
impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        address: crate::customers::create::Address,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", rt::Value::text(carrier)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `tracking_number`.
    #[inline]
    pub fn tracking_number(self, tracking_number: impl Into<String>) -> Self {
        Self(self.0.with("tracking_number", rt::Value::text(tracking_number)))
    }
}

#[cfg(feature = "charges")]
rt::params! {
    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    ///
    /// Parameters for `transfer_data` of [`charges::create`](fn@crate::charges::create).
    pub struct TransferData;
}

#[cfg(feature = "charges")]
impl TransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(rt::Params::new().with("destination", destination))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }
}
