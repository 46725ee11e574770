// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::persons`.

use stripe_runtime::{Base, Body, List, Metadata, Method, Operation, Request, Value};
use crate::{
    API_VERSION, AccountId, AddressSpecs, AllPeopleRelationshipSpecs, DateOfBirthSpecs,
    DeletedPerson, JapanAddressKanaSpecs, JapanAddressKanjiSpecs,
    LegalEntityAndKycAddressSpecs, Person, PersonAdditionalTosAcceptancesSpecs,
    PersonDocumentsSpecs, PersonId, PersonVerificationSpecs, PoliticalExposure,
    RelationshipSpecs, UsCfpbDataSpecs,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/persons`.
    pub struct CreateRequest -> Person, expand;
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
pub fn create(account: impl Into<AccountId>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountPersons",
        method: Method::Post,
        path: "/v1/accounts/{account}/persons",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[&Into::<AccountId>::into(account)]))
}

impl CreateRequest {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: PersonAdditionalTosAcceptancesSpecs,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// The person's address.
    #[inline]
    pub fn address(self, address: LegalEntityAndKycAddressSpecs) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the person's address (Japan only).
    #[inline]
    pub fn address_kana(self, address_kana: JapanAddressKanaSpecs) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the person's address (Japan only).
    #[inline]
    pub fn address_kanji(self, address_kanji: JapanAddressKanjiSpecs) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The person's date of birth.
    #[inline]
    pub fn dob(self, dob: DateOfBirthSpecs) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: PersonDocumentsSpecs) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The person's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", Value::text(first_name)))
    }

    /// The Kana variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", Value::text(first_name_kana)))
    }

    /// The Kanji variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", Value::text(first_name_kanji)))
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
                    Value::list(full_name_aliases.into_iter().map(Value::text)),
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
        Self(self.0.with("gender", Value::text(gender)))
    }

    /// The person's ID number, as appropriate for their country. For example, a social security number
    /// in the U.S., social insurance number in Canada, etc. Instead of the number itself, you can also
    /// provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", Value::secret(id_number)))
    }

    /// The person's secondary ID number, as appropriate for their country, will be used for enhanced
    /// verification checks. In Thailand, this would be the laser code found on the back of an ID card.
    /// Instead of the number itself, you can also provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", Value::secret(id_number_secondary)))
    }

    /// The person's last name.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", Value::text(last_name)))
    }

    /// The Kana variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", Value::text(last_name_kana)))
    }

    /// The Kanji variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", Value::text(last_name_kanji)))
    }

    /// The person's maiden name.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", Value::text(maiden_name)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
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
        Self(self.0.with("nationality", Value::text(nationality)))
    }

    /// A [person token](https://docs.stripe.com/connect/account-tokens), used to securely provide
    /// details to the person.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", Value::text(person_token)))
    }

    /// The person's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Indicates if the person or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The person's registered address.
    #[inline]
    pub fn registered_address(self, registered_address: AddressSpecs) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// The relationship that this person has with the account's legal entity.
    #[inline]
    pub fn relationship(self, relationship: RelationshipSpecs) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The last four digits of the person's Social Security number (U.S. only).
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", Value::secret(ssn_last_4)))
    }

    /// Demographic data related to the person.
    #[inline]
    pub fn us_cfpb_data(self, us_cfpb_data: UsCfpbDataSpecs) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// The person's verification status.
    #[inline]
    pub fn verification(self, verification: PersonVerificationSpecs) -> Self {
        Self(self.0.with("verification", verification))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/accounts/{account}/persons/{person}`.
    pub struct DeleteRequest -> DeletedPerson;
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
    account: impl Into<AccountId>,
    person: impl Into<PersonId>,
) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteAccountsAccountPersonsPerson",
        method: Method::Delete,
        path: "/v1/accounts/{account}/persons/{person}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(
            OPERATION,
            &[&Into::<AccountId>::into(account), &Into::<PersonId>::into(person)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/accounts/{account}/persons`.
    pub struct ListRequest -> List<Person>, paged, expand;
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
pub fn list(account: impl Into<AccountId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountPersons",
        method: Method::Get,
        path: "/v1/accounts/{account}/persons",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[&Into::<AccountId>::into(account)]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// Filters on the list of people returned based on the person's relationship to the account's
    /// company.
    #[inline]
    pub fn relationship(self, relationship: AllPeopleRelationshipSpecs) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/persons/{person}`.
    pub struct RetrieveRequest -> Person, expand;
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
    account: impl Into<AccountId>,
    person: impl Into<PersonId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountPersonsPerson",
        method: Method::Get,
        path: "/v1/accounts/{account}/persons/{person}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<AccountId>::into(account), &Into::<PersonId>::into(person)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/persons/{person}`.
    pub struct UpdateRequest -> Person, expand;
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
    account: impl Into<AccountId>,
    person: impl Into<PersonId>,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountPersonsPerson",
        method: Method::Post,
        path: "/v1/accounts/{account}/persons/{person}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[&Into::<AccountId>::into(account), &Into::<PersonId>::into(person)],
        ),
    )
}

impl UpdateRequest {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: PersonAdditionalTosAcceptancesSpecs,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// The person's address.
    #[inline]
    pub fn address(self, address: LegalEntityAndKycAddressSpecs) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the person's address (Japan only).
    #[inline]
    pub fn address_kana(self, address_kana: JapanAddressKanaSpecs) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the person's address (Japan only).
    #[inline]
    pub fn address_kanji(self, address_kanji: JapanAddressKanjiSpecs) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The person's date of birth.
    #[inline]
    pub fn dob(self, dob: DateOfBirthSpecs) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: PersonDocumentsSpecs) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The person's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", Value::text(first_name)))
    }

    /// The Kana variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", Value::text(first_name_kana)))
    }

    /// The Kanji variation of the person's first name (Japan only).
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", Value::text(first_name_kanji)))
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
                    Value::list(full_name_aliases.into_iter().map(Value::text)),
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
        Self(self.0.with("gender", Value::text(gender)))
    }

    /// The person's ID number, as appropriate for their country. For example, a social security number
    /// in the U.S., social insurance number in Canada, etc. Instead of the number itself, you can also
    /// provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", Value::secret(id_number)))
    }

    /// The person's secondary ID number, as appropriate for their country, will be used for enhanced
    /// verification checks. In Thailand, this would be the laser code found on the back of an ID card.
    /// Instead of the number itself, you can also provide a
    /// [PII token provided by Stripe.js](https://docs.stripe.com/js/tokens/create_token?type=pii).
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", Value::secret(id_number_secondary)))
    }

    /// The person's last name.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", Value::text(last_name)))
    }

    /// The Kana variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", Value::text(last_name_kana)))
    }

    /// The Kanji variation of the person's last name (Japan only).
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", Value::text(last_name_kanji)))
    }

    /// The person's maiden name.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", Value::text(maiden_name)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
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
        Self(self.0.with("nationality", Value::text(nationality)))
    }

    /// A [person token](https://docs.stripe.com/connect/account-tokens), used to securely provide
    /// details to the person.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", Value::text(person_token)))
    }

    /// The person's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Indicates if the person or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The person's registered address.
    #[inline]
    pub fn registered_address(self, registered_address: AddressSpecs) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// The relationship that this person has with the account's legal entity.
    #[inline]
    pub fn relationship(self, relationship: RelationshipSpecs) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The last four digits of the person's Social Security number (U.S. only).
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", Value::secret(ssn_last_4)))
    }

    /// Demographic data related to the person.
    #[inline]
    pub fn us_cfpb_data(self, us_cfpb_data: UsCfpbDataSpecs) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// The person's verification status.
    #[inline]
    pub fn verification(self, verification: PersonVerificationSpecs) -> Self {
        Self(self.0.with("verification", verification))
    }
}
