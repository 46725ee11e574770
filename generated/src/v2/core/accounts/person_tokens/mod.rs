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
        mut self,
        additional_addresses: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalAddress,
        >,
    ) -> Self {
        self.0.set("additional_addresses", Value::list(additional_addresses));
        self
    }

    /// Additional names (e.g. aliases) associated with the person.
    #[inline]
    pub fn additional_names(
        mut self,
        additional_names: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalName,
        >,
    ) -> Self {
        self.0.set("additional_names", Value::list(additional_names));
        self
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn additional_terms_of_service(
        mut self,
        additional_terms_of_service: V2CoreAccountPersonTokenAdditionalTermsOfService,
    ) -> Self {
        self.0.set("additional_terms_of_service", additional_terms_of_service);
        self
    }

    /// The person's residential address.
    #[inline]
    pub fn address(mut self, address: V2CoreAccountPersonTokenAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// The person's date of birth.
    #[inline]
    pub fn date_of_birth(
        mut self,
        date_of_birth: V2CoreAccountPersonTokenDateOfBirth,
    ) -> Self {
        self.0.set("date_of_birth", date_of_birth);
        self
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(mut self, documents: V2CoreAccountPersonTokenDocuments) -> Self {
        self.0.set("documents", documents);
        self
    }

    /// Email.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// The person's first name.
    #[inline]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.0.set("given_name", Value::text(given_name));
        self
    }

    /// The identification numbers (e.g., SSN) associated with the person.
    #[inline]
    pub fn id_numbers(
        mut self,
        id_numbers: impl IntoIterator<Item = V2CoreAccountPersonTokenIdNumber>,
    ) -> Self {
        self.0.set("id_numbers", Value::list(id_numbers));
        self
    }

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(mut self, legal_gender: LegalGender) -> Self {
        self.0.set("legal_gender", legal_gender);
        self
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.0.set("metadata", Value::map(metadata));
        self
    }

    /// The nationalities (countries) this person is associated with.
    #[inline]
    pub fn nationalities(
        mut self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "nationalities",
                Value::list(nationalities.into_iter().map(Value::text)),
            );
        self
    }

    /// The phone number for this person.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// The person's political exposure.
    #[inline]
    pub fn political_exposure(mut self, political_exposure: PoliticalExposure) -> Self {
        self.0.set("political_exposure", political_exposure);
        self
    }

    /// The relationship that this person has with the Account's business or legal entity.
    #[inline]
    pub fn relationship(
        mut self,
        relationship: V2CoreAccountPersonTokenRelationship,
    ) -> Self {
        self.0.set("relationship", relationship);
        self
    }

    /// The script addresses (e.g., non-Latin characters) associated with the person.
    #[inline]
    pub fn script_addresses(
        mut self,
        script_addresses: V2CoreAccountPersonTokenScriptAddresses,
    ) -> Self {
        self.0.set("script_addresses", script_addresses);
        self
    }

    /// The script names (e.g. non-Latin characters) associated with the person.
    #[inline]
    pub fn script_names(
        mut self,
        script_names: V2CoreAccountPersonTokenScriptNames,
    ) -> Self {
        self.0.set("script_names", script_names);
        self
    }

    /// The person's last name.
    #[inline]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.0.set("surname", Value::text(surname));
        self
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
