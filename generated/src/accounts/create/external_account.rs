// Written by `cargo xtask generate`. Do not edit.
//! What `external_account` of [`accounts::create`](fn@crate::accounts::create) takes.

pub mod bank_account;

rt::params! {
    /// Parameters for `external_account` of [`accounts::create`](fn@crate::accounts::create) and `external_account` of [`accounts::update`](fn@crate::accounts::update).
    pub struct BankAccount;
}

impl BankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("object", "bank_account")
                .with("account_number", rt::Value::secret(account_number))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: crate::accounts::create::bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::tokens::create::bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(
        self,
        documents: crate::accounts::create::bank_account::Documents,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

rt::params! {
    /// Parameters for `external_account` of [`accounts::create`](fn@crate::accounts::create), `external_account` of [`accounts::update`](fn@crate::accounts::update) and 2 more places.
    pub struct Card;
}

impl Card {
    /// The parameters that Stripe requires.
    ///
    /// - `number`: The card number, as a string without any separators.
    /// - `exp_month`: Two-digit number representing the card's expiration month.
    /// - `exp_year`: Two- or four-digit number representing the card's expiration year.
    /// - `currency`: Required when adding a card to an account (not applicable to customers or recipients). The card
    ///   (which must be a debit card) can be used as a transfer destination for funds in this currency.
    #[inline]
    pub fn new(
        number: impl Into<String>,
        exp_month: i64,
        exp_year: i64,
        currency: impl Into<rt::Currency>,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("object", "card")
                .with("number", rt::Value::secret(number))
                .with("exp_month", exp_month)
                .with("exp_year", exp_year)
                .with("currency", currency),
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

    /// Applicable only on accounts (not customers or recipients). If you set this to `true` (or if this
    /// is the first external account being added in this currency), this card will become the default
    /// external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }
}
