// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tokens::create`](fn@crate::tokens::create).

#[cfg(feature = "tokens")]
pub mod account;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub mod bank_account;
#[cfg(feature = "payment_methods")]
pub mod card;
pub mod person;

#[cfg(feature = "tokens")]
rt::params! {
    /// Information for the account this token represents.
    ///
    /// Parameters for `account` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Account;
}

#[cfg(feature = "tokens")]
impl Account {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `business_type`.
    #[inline]
    pub fn business_type(self, business_type: crate::account::BusinessType) -> Self {
        Self(self.0.with("business_type", business_type))
    }

    /// Sets `company`.
    #[inline]
    pub fn company(self, company: account::Company) -> Self {
        Self(self.0.with("company", company))
    }

    /// Sets `individual`.
    #[inline]
    pub fn individual(self, individual: account::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(self, tos_shown_and_accepted: bool) -> Self {
        Self(self.0.with("tos_shown_and_accepted", tos_shown_and_accepted))
    }
}

#[cfg(feature = "tokens")]
impl Default for Account {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "tokens")]
rt::params! {
    /// The bank account this token will represent.
    ///
    /// Parameters for `bank_account` of [`tokens::create`](fn@crate::tokens::create).
    pub struct BankAccount;
}

#[cfg(feature = "tokens")]
impl BankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
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
        account_holder_type: bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(self, account_type: bank_account::AccountType) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

#[cfg(feature = "tokens")]
rt::params! {
    /// Parameters for `card` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Card;
}

#[cfg(feature = "tokens")]
impl Card {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        number: impl Into<String>,
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("number", rt::Value::secret(number))
                .with("exp_month", rt::Value::text(exp_month))
                .with("exp_year", rt::Value::text(exp_year)),
        )
    }

    /// Sets `address_city`.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", rt::Value::text(address_city)))
    }

    /// Sets `address_country`.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", rt::Value::text(address_country)))
    }

    /// Sets `address_line1`.
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", rt::Value::text(address_line1)))
    }

    /// Sets `address_line2`.
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", rt::Value::text(address_line2)))
    }

    /// Sets `address_state`.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", rt::Value::text(address_state)))
    }

    /// Sets `address_zip`.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", rt::Value::text(address_zip)))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", rt::Value::text(currency)))
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", rt::Value::secret(cvc)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: card::Networks) -> Self {
        Self(self.0.with("networks", networks))
    }
}

#[cfg(feature = "tokens")]
rt::params! {
    /// The updated CVC value this token represents.
    ///
    /// Parameters for `cvc_update` of [`tokens::create`](fn@crate::tokens::create).
    pub struct CvcUpdate;
}

#[cfg(feature = "tokens")]
impl CvcUpdate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(cvc: impl Into<String>) -> Self {
        Self(rt::Params::new().with("cvc", rt::Value::secret(cvc)))
    }
}

#[cfg(feature = "tokens")]
rt::params! {
    /// Information for the person this token represents.
    ///
    /// Parameters for `person` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Person;
}

#[cfg(feature = "tokens")]
impl Person {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_tos_acceptances`.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: person::AdditionalTosAcceptances,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: person::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// Sets `first_name_kana`.
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", rt::Value::text(first_name_kana)))
    }

    /// Sets `first_name_kanji`.
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", rt::Value::text(first_name_kanji)))
    }

    /// Sets `full_name_aliases`.
    #[inline]
    pub fn full_name_aliases(
        self,
        full_name_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "full_name_aliases",
                    rt::Value::list(full_name_aliases.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Clears `full_name_aliases`: unsets what is stored.
    #[inline]
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.cleared("full_name_aliases"))
    }

    /// Sets `gender`.
    #[inline]
    pub fn gender(self, gender: impl Into<String>) -> Self {
        Self(self.0.with("gender", rt::Value::text(gender)))
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }

    /// Sets `id_number_secondary`.
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", rt::Value::secret(id_number_secondary)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// Sets `last_name_kana`.
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", rt::Value::text(last_name_kana)))
    }

    /// Sets `last_name_kanji`.
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", rt::Value::text(last_name_kanji)))
    }

    /// Sets `maiden_name`.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", rt::Value::text(maiden_name)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `nationality`.
    #[inline]
    pub fn nationality(self, nationality: impl Into<String>) -> Self {
        Self(self.0.with("nationality", rt::Value::text(nationality)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `political_exposure`.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: person::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// Sets `registered_address`.
    #[inline]
    pub fn registered_address(
        self,
        registered_address: person::RegisteredAddress,
    ) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// Sets `relationship`.
    #[inline]
    pub fn relationship(self, relationship: person::Relationship) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// Sets `ssn_last_4`.
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", rt::Value::secret(ssn_last_4)))
    }

    /// Sets `us_cfpb_data`.
    #[inline]
    pub fn us_cfpb_data(self, us_cfpb_data: person::UsCfpbData) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(self, verification: person::Verification) -> Self {
        Self(self.0.with("verification", verification))
    }
}

#[cfg(feature = "tokens")]
impl Default for Person {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "tokens")]
rt::params! {
    /// The PII this token represents.
    ///
    /// Parameters for `pii` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Pii;
}

#[cfg(feature = "tokens")]
impl Pii {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }
}

#[cfg(feature = "tokens")]
impl Default for Pii {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
