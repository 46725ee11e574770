// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::persons`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/persons`.
    pub struct CreateRequest -> crate::Person, expand;
}

/// Create a person.
///
/// Creates a new person.
///
/// `POST /v1/accounts/{account}/persons`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::persons::create("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(account: impl Into<crate::ids::AccountId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountPersons",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/persons",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    CreateRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

impl CreateRequest {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: crate::tokens::create::person::AdditionalTosAcceptances,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// The person's address.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the person's address (Japan only).
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the person's address (Japan only).
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The person's date of birth.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: crate::tokens::create::person::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The person's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// The Kana variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", rt::Value::text(first_name_kana)))
    }

    /// The Kanji variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", rt::Value::text(first_name_kanji)))
    }

    /// A list of alternate names or aliases that the person is known by.
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

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn gender(self, gender: impl Into<String>) -> Self {
        Self(self.0.with("gender", rt::Value::text(gender)))
    }

    /// The person's ID number, as appropriate for their country. For example, a social security number
    /// in the U.S., social insurance number in Canada, etc. Instead of the number itself, you can also
    /// provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }

    /// The person's secondary ID number, as appropriate for their country, will be used for enhanced
    /// verification checks. In Thailand, this would be the laser code found on the back of an ID card.
    /// Instead of the number itself, you can also provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", rt::Value::secret(id_number_secondary)))
    }

    /// The person's last name.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// The Kana variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", rt::Value::text(last_name_kana)))
    }

    /// The Kanji variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", rt::Value::text(last_name_kanji)))
    }

    /// The person's maiden name.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", rt::Value::text(maiden_name)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
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

    /// The country where the person is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)), or "XX" if
    /// unavailable.
    #[inline]
    pub fn nationality(self, nationality: impl Into<String>) -> Self {
        Self(self.0.with("nationality", rt::Value::text(nationality)))
    }

    /// A [person token](https://docs.stripe.com/connect/account-tokens), used to securely provide
    /// details to the person.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", rt::Value::text(person_token)))
    }

    /// The person's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Indicates if the person or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: crate::person::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The person's registered address.
    #[inline]
    pub fn registered_address(
        self,
        registered_address: crate::tokens::create::person::RegisteredAddress,
    ) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// The relationship that this person has with the account's legal entity.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::tokens::create::person::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The last four digits of the person's Social Security number (U.S. only).
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", rt::Value::secret(ssn_last_4)))
    }

    /// Demographic data related to the person.
    #[inline]
    pub fn us_cfpb_data(
        self,
        us_cfpb_data: crate::tokens::create::person::UsCfpbData,
    ) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// The person's verification status.
    #[inline]
    pub fn verification(
        self,
        verification: crate::tokens::create::person::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/accounts/{account}/persons/{person}`.
    pub struct DeleteRequest -> crate::DeletedPerson;
}

/// Delete a person.
///
/// Deletes an existing person’s relationship to the account’s legal entity. Any person with a
/// relationship for an account can be deleted through the API, except if the person is the
/// `account_opener`. If your integration is using the `executive` parameter, you cannot delete the
/// only verified `executive` on file.
///
/// `DELETE /v1/accounts/{account}/persons/{person}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::persons::delete("ACCOUNT_ID", "PERSON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    account: impl Into<crate::ids::AccountId>,
    person: impl Into<crate::ids::PersonId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteAccountsAccountPersonsPerson",
        method: rt::Method::Delete,
        path: "/v1/accounts/{account}/persons/{person}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let person: crate::ids::PersonId = person.into();
    DeleteRequest(rt::Request::new(OPERATION, &[account.as_str(), person.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/accounts/{account}/persons`.
    pub struct ListRequest -> rt::List<crate::Person>, paged, expand;
}

/// List all persons.
///
/// Returns a list of people associated with the account’s legal entity. The people are returned
/// sorted by creation date, with the most recent people appearing first.
///
/// `GET /v1/accounts/{account}/persons`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::accounts::persons::list("ACCOUNT_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(account: impl Into<crate::ids::AccountId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccountPersons",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}/persons",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    ListRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Filters on the list of people returned based on the person's relationship to the account's
    /// company.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::accounts::people::list::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/persons/{person}`.
    pub struct RetrieveRequest -> crate::Person, expand;
}

/// Retrieve a person.
///
/// Retrieves an existing person.
///
/// `GET /v1/accounts/{account}/persons/{person}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::persons::retrieve("ACCOUNT_ID", "PERSON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account: impl Into<crate::ids::AccountId>,
    person: impl Into<crate::ids::PersonId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccountPersonsPerson",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}/persons/{person}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let person: crate::ids::PersonId = person.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[account.as_str(), person.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/persons/{person}`.
    pub struct UpdateRequest -> crate::Person, expand;
}

/// Update a person.
///
/// Updates an existing person.
///
/// `POST /v1/accounts/{account}/persons/{person}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::persons::update("ACCOUNT_ID", "PERSON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    account: impl Into<crate::ids::AccountId>,
    person: impl Into<crate::ids::PersonId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountPersonsPerson",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/persons/{person}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let person: crate::ids::PersonId = person.into();
    UpdateRequest(rt::Request::new(OPERATION, &[account.as_str(), person.as_str()]))
}

impl UpdateRequest {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: crate::tokens::create::person::AdditionalTosAcceptances,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// The person's address.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the person's address (Japan only).
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the person's address (Japan only).
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The person's date of birth.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: crate::tokens::create::person::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The person's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// The Kana variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", rt::Value::text(first_name_kana)))
    }

    /// The Kanji variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", rt::Value::text(first_name_kanji)))
    }

    /// A list of alternate names or aliases that the person is known by.
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

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn gender(self, gender: impl Into<String>) -> Self {
        Self(self.0.with("gender", rt::Value::text(gender)))
    }

    /// The person's ID number, as appropriate for their country. For example, a social security number
    /// in the U.S., social insurance number in Canada, etc. Instead of the number itself, you can also
    /// provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }

    /// The person's secondary ID number, as appropriate for their country, will be used for enhanced
    /// verification checks. In Thailand, this would be the laser code found on the back of an ID card.
    /// Instead of the number itself, you can also provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", rt::Value::secret(id_number_secondary)))
    }

    /// The person's last name.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// The Kana variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", rt::Value::text(last_name_kana)))
    }

    /// The Kanji variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", rt::Value::text(last_name_kanji)))
    }

    /// The person's maiden name.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", rt::Value::text(maiden_name)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
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

    /// The country where the person is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)), or "XX" if
    /// unavailable.
    #[inline]
    pub fn nationality(self, nationality: impl Into<String>) -> Self {
        Self(self.0.with("nationality", rt::Value::text(nationality)))
    }

    /// A [person token](https://docs.stripe.com/connect/account-tokens), used to securely provide
    /// details to the person.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", rt::Value::text(person_token)))
    }

    /// The person's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Indicates if the person or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: crate::person::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The person's registered address.
    #[inline]
    pub fn registered_address(
        self,
        registered_address: crate::tokens::create::person::RegisteredAddress,
    ) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// The relationship that this person has with the account's legal entity.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::tokens::create::person::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The last four digits of the person's Social Security number (U.S. only).
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", rt::Value::secret(ssn_last_4)))
    }

    /// Demographic data related to the person.
    #[inline]
    pub fn us_cfpb_data(
        self,
        us_cfpb_data: crate::tokens::create::person::UsCfpbData,
    ) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// The person's verification status.
    #[inline]
    pub fn verification(
        self,
        verification: crate::tokens::create::person::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}
