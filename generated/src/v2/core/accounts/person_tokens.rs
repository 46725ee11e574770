// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::accounts::person_tokens`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v2/core/accounts/{account_id}/person_tokens`.
    pub struct CreateRequest -> crate::V2CoreAccountPersonToken, error = CreateError;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreAccountsAccountIdPersonTokens",
        method: rt::Method::Post,
        path: "/v2/core/accounts/{account_id}/person_tokens",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[account_id.as_ref()]))
}

impl CreateRequest {
    /// Additional addresses associated with the person.
    #[inline]
    pub fn additional_addresses(
        self,
        additional_addresses: impl IntoIterator<
            Item = crate::v2::core::account_tokens::create::identity::individual::AdditionalAddress,
        >,
    ) -> Self {
        Self(self.0.with("additional_addresses", rt::Value::list(additional_addresses)))
    }

    /// Additional names (e.g. aliases) associated with the person.
    #[inline]
    pub fn additional_names(
        self,
        additional_names: impl IntoIterator<Item = create::AdditionalName>,
    ) -> Self {
        Self(self.0.with("additional_names", rt::Value::list(additional_names)))
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn additional_terms_of_service(
        self,
        additional_terms_of_service: create::AdditionalTermsOfService,
    ) -> Self {
        Self(self.0.with("additional_terms_of_service", additional_terms_of_service))
    }

    /// The person's residential address.
    #[inline]
    pub fn address(
        self,
        address: crate::v2::core::account_tokens::create::identity::business_details::Address,
    ) -> Self {
        Self(self.0.with("address", address))
    }

    /// The person's date of birth.
    #[inline]
    pub fn date_of_birth(
        self,
        date_of_birth: crate::v2::core::accounts::create::identity::individual::DateOfBirth,
    ) -> Self {
        Self(self.0.with("date_of_birth", date_of_birth))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(
        self,
        documents: crate::v2::core::account_tokens::create::identity::individual::Documents,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Email.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The person's first name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", rt::Value::text(given_name)))
    }

    /// The identification numbers (e.g., SSN) associated with the person.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<
            Item = crate::v2::core::accounts::create::identity::individual::IdNumber,
        >,
    ) -> Self {
        Self(self.0.with("id_numbers", rt::Value::list(id_numbers)))
    }

    /// The person's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(self, legal_gender: create::LegalGender) -> Self {
        Self(self.0.with("legal_gender", legal_gender))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", rt::Value::map(metadata)))
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
                    rt::Value::list(nationalities.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// The phone number for this person.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// The person's political exposure.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: create::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The relationship that this person has with the Account's business or legal entity.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::v2::core::accounts::persons::create::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The script addresses (e.g., non-Latin characters) associated with the person.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: crate::v2::core::account_tokens::create::identity::business_details::ScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The script names (e.g. non-Latin characters) associated with the person.
    #[inline]
    pub fn script_names(
        self,
        script_names: crate::v2::core::accounts::create::identity::individual::ScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The person's last name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", rt::Value::text(surname)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/accounts/{account_id}/person_tokens/{id}`.
    pub struct RetrieveRequest -> crate::V2CoreAccountPersonToken, error = RetrieveError;
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
    id: impl Into<crate::ids::V2CoreAccountPersonTokenId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreAccountsAccountIdPersonTokensId",
        method: rt::Method::Get,
        path: "/v2/core/accounts/{account_id}/person_tokens/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreAccountPersonTokenId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[account_id.as_ref(), id.as_str()]))
}

/// Any of the objects in [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(rt::Part<crate::v2::errors::AccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        rt::Part<crate::v2::errors::NonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(
        rt::Part<crate::v2::errors::PlatformRegistrationRequired>,
    ),
    /// `error.code` is `token_must_be_created_with_publishable_key`.
    TokenMustBeCreatedWithPublishableKey(
        rt::Part<crate::v2::errors::TokenMustBeCreatedWithPublishableKey>,
    ),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    PlatformRegistrationRequired = "platform_registration_required",
    TokenMustBeCreatedWithPublishableKey = "token_must_be_created_with_publishable_key",
});

/// Any of the objects in [`v2::core::accounts::person_tokens::retrieve`](fn@crate::v2::core::accounts::person_tokens::retrieve).
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(rt::Part<crate::v2::errors::AccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        rt::Part<crate::v2::errors::NonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(RetrieveError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NotFound = "not_found",
});
