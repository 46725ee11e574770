// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::accounts::person_tokens`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, CreateV2CoreAccountTokenError, LegalGender, PoliticalExposure,
    RetrieveV2CoreAccountTokenError, V2CoreAccountPersonToken,
    V2CoreAccountPersonTokenAdditionalAddress, V2CoreAccountPersonTokenAdditionalName,
    V2CoreAccountPersonTokenAdditionalTermsOfService, V2CoreAccountPersonTokenAddress,
    V2CoreAccountPersonTokenDateOfBirth, V2CoreAccountPersonTokenDocuments,
    V2CoreAccountPersonTokenId, V2CoreAccountPersonTokenIdNumber,
    V2CoreAccountPersonTokenRelationship, V2CoreAccountPersonTokenScriptAddresses,
    V2CoreAccountPersonTokenScriptNames,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/core/accounts/{account_id}/person_tokens`.
    pub struct CreateRequest -> V2CoreAccountPersonToken, error = CreateV2CoreAccountTokenError;
}

/// Create a person token.
///
/// Creates a single-use token that represents the details for a person. Use this when you create or
/// update persons associated with an Account v2. Learn more about
/// [account tokens](https://docs.stripe.com/connect/account-tokens). You can only create person
/// tokens with your application's publishable key and in live mode. You can use your application's
/// secret key to create person tokens only in test mode.
///
/// `POST /v2/core/accounts/{account_id}/person_tokens`
///
/// - `account_id`: The Account the Person is associated with.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::person_tokens::create("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(account_id: impl AsRef<str>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreAccountsAccountIdPersonTokens",
        method: Method::Post,
        path: "/v2/core/accounts/{account_id}/person_tokens",
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
        additional_terms_of_service: V2CoreAccountPersonTokenAdditionalTermsOfService,
    ) -> Self {
        Self(self.0.with("additional_terms_of_service", additional_terms_of_service))
    }

    /// The person's residential address.
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

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/accounts/{account_id}/person_tokens/{id}`.
    pub struct RetrieveRequest -> V2CoreAccountPersonToken, error = RetrieveV2CoreAccountTokenError;
}

/// Retrieve a person token.
///
/// Retrieves a Person Token associated with an Account.
///
/// `GET /v2/core/accounts/{account_id}/person_tokens/{id}`
///
/// - `account_id`: The Account the Person is associated with.
/// - `id`: The ID of the Person Token to retrieve.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::accounts::person_tokens::retrieve("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account_id: impl AsRef<str>,
    id: impl Into<V2CoreAccountPersonTokenId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreAccountsAccountIdPersonTokensId",
        method: Method::Get,
        path: "/v2/core/accounts/{account_id}/person_tokens/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[account_id.as_ref(), &Into::<V2CoreAccountPersonTokenId>::into(id)],
        ),
    )
}
