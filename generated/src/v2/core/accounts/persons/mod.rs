// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::accounts::persons`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Page, Request, Value};
use crate::{
    API_VERSION, CreateV2CoreAccountPersonAdditionalAddress,
    CreateV2CoreAccountPersonAdditionalTermsOfService, CreateV2CoreAccountPersonAddress,
    CreateV2CoreAccountPersonDocuments, CreateV2CoreAccountPersonError,
    CreateV2CoreAccountPersonScriptAddresses, DeleteV2CoreAccountPersonError,
    LegalGender, ListV2CoreAccountPersonError, PoliticalExposure,
    UpdateV2CoreAccountPersonAdditionalTermsOfService, UpdateV2CoreAccountPersonError,
    V2CoreAccountPerson, V2CoreAccountPersonId,
    V2CoreAccountPersonTokenAdditionalAddress, V2CoreAccountPersonTokenAdditionalName,
    V2CoreAccountPersonTokenAddress, V2CoreAccountPersonTokenDateOfBirth,
    V2CoreAccountPersonTokenDocuments, V2CoreAccountPersonTokenIdNumber,
    V2CoreAccountPersonTokenRelationship, V2CoreAccountPersonTokenScriptAddresses,
    V2CoreAccountPersonTokenScriptNames, V2DeletedObject,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/core/accounts/{account_id}/persons`.
    pub struct CreateRequest -> V2CoreAccountPerson, error = CreateV2CoreAccountPersonError;
}

/// Create a person.
///
/// Create a Person. Adds an individual to an Account's identity. You can set relationship
/// attributes and identity information at creation.
///
/// `POST /v2/core/accounts/{account_id}/persons`
///
/// - `account_id`: Account the Person should be associated with.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::persons::create("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(account_id: impl AsRef<str>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreAccountsAccountIdPersons",
        method: Method::Post,
        path: "/v2/core/accounts/{account_id}/persons",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[account_id.as_ref()]))
}

impl CreateRequest {
    /// Additional addresses associated with the person.
    #[inline]
    pub fn additional_addresses(
        self,
        additional_addresses: impl IntoIterator<
            Item = CreateV2CoreAccountPersonAdditionalAddress,
        >,
    ) -> Self {
        Self(self.0.with("additional_addresses", Value::list(additional_addresses)))
    }

    /// Additional names (e.g. aliases) associated with the person.
    #[inline]
    pub fn additional_names(
        self,
        additional_names: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalName,
        >,
    ) -> Self {
        Self(self.0.with("additional_names", Value::list(additional_names)))
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn additional_terms_of_service(
        self,
        additional_terms_of_service: CreateV2CoreAccountPersonAdditionalTermsOfService,
    ) -> Self {
        Self(self.0.with("additional_terms_of_service", additional_terms_of_service))
    }

    /// The person's residential address.
    #[inline]
    pub fn address(self, address: CreateV2CoreAccountPersonAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// The person's date of birth.
    #[inline]
    pub fn date_of_birth(
        self,
        date_of_birth: V2CoreAccountPersonTokenDateOfBirth,
    ) -> Self {
        Self(self.0.with("date_of_birth", date_of_birth))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: CreateV2CoreAccountPersonDocuments) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Email.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", Value::text(given_name)))
    }

    /// The identification numbers (e.g., SSN) associated with the person.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<Item = V2CoreAccountPersonTokenIdNumber>,
    ) -> Self {
        Self(self.0.with("id_numbers", Value::list(id_numbers)))
    }

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(self, legal_gender: LegalGender) -> Self {
        Self(self.0.with("legal_gender", legal_gender))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The nationalities (countries) this person is associated with.
    #[inline]
    pub fn nationalities(
        self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nationalities",
                    Value::list(nationalities.into_iter().map(Value::text)),
                ),
        )
    }

    /// The person token generated by the person token api.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", Value::text(person_token)))
    }

    /// The phone number for this person.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// The person's political exposure.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The relationship that this person has with the Account's business or legal entity.
    #[inline]
    pub fn relationship(
        self,
        relationship: V2CoreAccountPersonTokenRelationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The script addresses (e.g., non-Latin characters) associated with the person.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: CreateV2CoreAccountPersonScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The script names (e.g. non-Latin characters) associated with the person.
    #[inline]
    pub fn script_names(
        self,
        script_names: V2CoreAccountPersonTokenScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The person's last name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", Value::text(surname)))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v2/core/accounts/{account_id}/persons/{id}`.
    pub struct DeleteRequest -> V2DeletedObject, error = DeleteV2CoreAccountPersonError;
}

/// Delete a person.
///
/// Delete a Person associated with an Account.
///
/// `DELETE /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`: The Account the Person is associated with.
/// - `id`: The ID of the Person to delete.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::persons::delete("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    account_id: impl AsRef<str>,
    id: impl Into<V2CoreAccountPersonId>,
) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteV2CoreAccountsAccountIdPersonsId",
        method: Method::Delete,
        path: "/v2/core/accounts/{account_id}/persons/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(
            OPERATION,
            &[account_id.as_ref(), &Into::<V2CoreAccountPersonId>::into(id)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v2/core/accounts/{account_id}/persons`.
    pub struct ListRequest -> Page<V2CoreAccountPerson>, paged, error = ListV2CoreAccountPersonError;
}

/// List persons.
///
/// Returns a paginated list of Persons associated with an Account.
///
/// `GET /v2/core/accounts/{account_id}/persons`
///
/// - `account_id`: Account the Persons are associated with.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::v2::core::accounts::persons::list("ACCOUNT_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(account_id: impl AsRef<str>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreAccountsAccountIdPersons",
        method: Method::Get,
        path: "/v2/core/accounts/{account_id}/persons",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[account_id.as_ref()]))
}

impl ListRequest {
    /// The upper limit on the number of accounts returned by the List Account request.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// The page token to navigate to next or previous batch of accounts given by the list request.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", Value::text(page)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/accounts/{account_id}/persons/{id}`.
    pub struct RetrieveRequest -> V2CoreAccountPerson, error = DeleteV2CoreAccountPersonError;
}

/// Retrieve a person.
///
/// Retrieves a Person associated with an Account.
///
/// `GET /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`: The Account the Person is associated with.
/// - `id`: The ID of the Person to retrieve.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::persons::retrieve("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account_id: impl AsRef<str>,
    id: impl Into<V2CoreAccountPersonId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreAccountsAccountIdPersonsId",
        method: Method::Get,
        path: "/v2/core/accounts/{account_id}/persons/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[account_id.as_ref(), &Into::<V2CoreAccountPersonId>::into(id)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v2/core/accounts/{account_id}/persons/{id}`.
    pub struct UpdateRequest -> V2CoreAccountPerson, error = UpdateV2CoreAccountPersonError;
}

/// Update a person.
///
/// Updates a Person associated with an Account.
///
/// `POST /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`: The Account the Person is associated with.
/// - `id`: The ID of the Person to update.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::persons::update("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    account_id: impl AsRef<str>,
    id: impl Into<V2CoreAccountPersonId>,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreAccountsAccountIdPersonsId",
        method: Method::Post,
        path: "/v2/core/accounts/{account_id}/persons/{id}",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[account_id.as_ref(), &Into::<V2CoreAccountPersonId>::into(id)],
        ),
    )
}

impl UpdateRequest {
    /// Additional addresses associated with the person.
    #[inline]
    pub fn additional_addresses(
        self,
        additional_addresses: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalAddress,
        >,
    ) -> Self {
        Self(self.0.with("additional_addresses", Value::list(additional_addresses)))
    }

    /// Additional names (e.g. aliases) associated with the person.
    #[inline]
    pub fn additional_names(
        self,
        additional_names: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalName,
        >,
    ) -> Self {
        Self(self.0.with("additional_names", Value::list(additional_names)))
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn additional_terms_of_service(
        self,
        additional_terms_of_service: UpdateV2CoreAccountPersonAdditionalTermsOfService,
    ) -> Self {
        Self(self.0.with("additional_terms_of_service", additional_terms_of_service))
    }

    /// The primary address associated with the person.
    #[inline]
    pub fn address(self, address: V2CoreAccountPersonTokenAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// The person's date of birth.
    #[inline]
    pub fn date_of_birth(
        self,
        date_of_birth: V2CoreAccountPersonTokenDateOfBirth,
    ) -> Self {
        Self(self.0.with("date_of_birth", date_of_birth))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: V2CoreAccountPersonTokenDocuments) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Email.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", Value::text(given_name)))
    }

    /// The identification numbers (e.g., SSN) associated with the person.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<Item = V2CoreAccountPersonTokenIdNumber>,
    ) -> Self {
        Self(self.0.with("id_numbers", Value::list(id_numbers)))
    }

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(self, legal_gender: LegalGender) -> Self {
        Self(self.0.with("legal_gender", legal_gender))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", Value::map(metadata)))
    }

    /// The nationalities (countries) this person is associated with.
    #[inline]
    pub fn nationalities(
        self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nationalities",
                    Value::list(nationalities.into_iter().map(Value::text)),
                ),
        )
    }

    /// The person token generated by the person token api.
    #[inline]
    pub fn person_token(self, person_token: impl Into<String>) -> Self {
        Self(self.0.with("person_token", Value::text(person_token)))
    }

    /// The phone number for this person.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// The person's political exposure.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The relationship that this person has with the Account's business or legal entity.
    #[inline]
    pub fn relationship(
        self,
        relationship: V2CoreAccountPersonTokenRelationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The script addresses (e.g., non-Latin characters) associated with the person.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: V2CoreAccountPersonTokenScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The script names (e.g. non-Latin characters) associated with the person.
    #[inline]
    pub fn script_names(
        self,
        script_names: V2CoreAccountPersonTokenScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The person's last name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", Value::text(surname)))
    }
}
