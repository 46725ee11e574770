// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Metadata, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/external_account|card`, `PostAccountsAccount/external_account|card`, `PostAccountsAccountBankAccounts/external_account|card` and 1 more places.
    pub struct ExternalAccountPayoutCard;
}

impl ExternalAccountPayoutCard {
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
        currency: impl Into<Currency>,
    ) -> Self {
        Self(
            Params::new()
                .with("object", "card")
                .with("number", Value::secret(number))
                .with("exp_month", exp_month)
                .with("exp_year", exp_year)
                .with("currency", Into::<Currency>::into(currency)),
        )
    }

    /// City / District / Suburb / Town / Village.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", Value::text(address_city)))
    }

    /// Billing address country, if provided.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", Value::text(address_country)))
    }

    /// Address line 1 (Street address / PO Box / Company name).
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", Value::text(address_line1)))
    }

    /// Address line 2 (Apartment / Suite / Unit / Building).
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", Value::text(address_line2)))
    }

    /// State / County / Province / Region.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", Value::text(address_state)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", Value::text(address_zip)))
    }

    /// Card security code. Highly recommended to always include this value, but it's required only for
    /// accounts based in European countries.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", Value::secret(cvc)))
    }

    /// A set of key-value pairs that you can attach to a card object. This can be useful for storing
    /// additional information about the card in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Cardholder's full name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Applicable only on accounts (not customers or recipients). If you set this to `true` (or if this
    /// is the first external account being added in this currency), this card will become the default
    /// external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }
}
