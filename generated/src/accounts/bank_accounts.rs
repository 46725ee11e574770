// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::bank_accounts`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/bank_accounts`.
    pub struct CreateRequest -> crate::ExternalAccount, expand;
}

/// Create an external account.
///
/// Create an external account for a given account.
///
/// `POST /v1/accounts/{account}/bank_accounts`
///
/// - `external_account`: A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js) or a dictionary
///   containing a user's external account details (with the options shown below). Please refer to
///   full [documentation](https://docs.stripe.com/api/external_accounts) instead.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::bank_accounts::create("ACCOUNT_ID", "EXTERNAL_ACCOUNT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<crate::ids::AccountId>,
    external_account: impl Into<CreateExternalAccountOrToken>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountBankAccounts",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/bank_accounts",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let external_account: CreateExternalAccountOrToken = external_account.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[account.as_str()])
            .with("external_account", external_account),
    )
}

impl CreateRequest {
    /// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
    /// dictionary containing a user's bank account details.
    #[inline]
    pub fn bank_account(
        self,
        bank_account: impl Into<CreateBankAccountOrToken>,
    ) -> Self {
        let bank_account: CreateBankAccountOrToken = bank_account.into();
        Self(self.0.with("bank_account", bank_account))
    }

    /// When set to true, or if this is the first external account added in this currency, this account
    /// becomes the default external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
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
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/accounts/{account}/bank_accounts/{id}`.
    pub struct DeleteRequest -> crate::DeletedExternalAccount;
}

/// Delete an external account.
///
/// Delete a specified external account for a given account.
///
/// `DELETE /v1/accounts/{account}/bank_accounts/{id}`
///
/// - `id`: Unique identifier for the external account to be deleted.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::bank_accounts::delete("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    account: impl Into<crate::ids::AccountId>,
    id: impl AsRef<str>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteAccountsAccountBankAccountsId",
        method: rt::Method::Delete,
        path: "/v1/accounts/{account}/bank_accounts/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    DeleteRequest(rt::Request::new(OPERATION, &[account.as_str(), id.as_ref()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/bank_accounts/{id}`.
    pub struct RetrieveRequest -> crate::ExternalAccount, expand;
}

/// Retrieve an external account.
///
/// Retrieve a specified external account for a given account.
///
/// `GET /v1/accounts/{account}/bank_accounts/{id}`
///
/// - `id`: Unique identifier for the external account to be retrieved.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::bank_accounts::retrieve("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account: impl Into<crate::ids::AccountId>,
    id: impl AsRef<str>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccountBankAccountsId",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}/bank_accounts/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[account.as_str(), id.as_ref()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/bank_accounts/{id}`.
    pub struct UpdateRequest -> crate::ExternalAccount, expand;
}

/// Updates the metadata, account holder name, account holder type of a bank account belonging to a
/// connected account and optionally sets it as the default for its currency. Other bank account
/// details are not editable by design.
///
/// You can only update bank accounts when
/// [account.controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes
/// [Custom accounts](https://docs.stripe.com/connect/custom-accounts).
///
/// You can re-enable a disabled bank account by performing an update call without providing any
/// arguments or changes.
///
/// `POST /v1/accounts/{account}/bank_accounts/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::bank_accounts::update("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    account: impl Into<crate::ids::AccountId>,
    id: impl AsRef<str>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountBankAccountsId",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/bank_accounts/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    UpdateRequest(rt::Request::new(OPERATION, &[account.as_str(), id.as_ref()]))
}

impl UpdateRequest {
    /// The name of the person or business that owns the bank account.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// The type of entity that holds the account. This can be either `individual` or `company`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: crate::external_accounts::update::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Clears `account_holder_type`: unsets what is stored.
    #[inline]
    pub fn clear_account_holder_type(self) -> Self {
        Self(self.0.cleared("account_holder_type"))
    }

    /// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
    /// this can only be `futsu` or `toza`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::tokens::create::bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// City/District/Suburb/Town/Village.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", rt::Value::text(address_city)))
    }

    /// Billing address country, if provided when creating card.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", rt::Value::text(address_country)))
    }

    /// Address line 1 (Street address/PO Box/Company name).
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", rt::Value::text(address_line1)))
    }

    /// Address line 2 (Apartment/Suite/Unit/Building).
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", rt::Value::text(address_line2)))
    }

    /// State/County/Province/Region.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", rt::Value::text(address_state)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", rt::Value::text(address_zip)))
    }

    /// When set to true, this becomes the default external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(
        self,
        documents: crate::accounts::create::bank_account::Documents,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Two digit number representing the card’s expiration month.
    #[inline]
    pub fn exp_month(self, exp_month: impl Into<String>) -> Self {
        Self(self.0.with("exp_month", rt::Value::text(exp_month)))
    }

    /// Four digit number representing the card’s expiration year.
    #[inline]
    pub fn exp_year(self, exp_year: impl Into<String>) -> Self {
        Self(self.0.with("exp_year", rt::Value::text(exp_year)))
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

    /// Cardholder name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}

/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value for `bank_account` of [`accounts::bank_accounts::create`](fn@crate::accounts::bank_accounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateBankAccountOrToken {
    /// The parameters of a `bank_account`.
    BankAccount(create::BankAccount),
    /// A token or an id.
    Id(String),
}

impl From<create::BankAccount> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: create::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&rt::Id<M>> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<CreateBankAccountOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateBankAccountOrToken) -> Self {
        match choice {
            CreateBankAccountOrToken::BankAccount(value) => Self::from(value),
            CreateBankAccountOrToken::Id(value) => Self::from(value),
        }
    }
}

/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js) or a dictionary
/// containing a user's external account details (with the options shown below). Please refer to
/// full [documentation](https://docs.stripe.com/api/external_accounts) instead.
///
/// A value for `external_account` of [`accounts::bank_accounts::create`](fn@crate::accounts::bank_accounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalAccountOrToken {
    /// The parameters of a `card`.
    Card(crate::accounts::create::external_account::Card),
    /// The parameters of a `bank_account`.
    BankAccount(create::external_account::BankAccount),
    /// A token or an id.
    Id(String),
}

impl From<crate::accounts::create::external_account::Card>
for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: crate::accounts::create::external_account::Card) -> Self {
        Self::Card(value)
    }
}

impl From<create::external_account::BankAccount> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: create::external_account::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&rt::Id<M>> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<CreateExternalAccountOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateExternalAccountOrToken) -> Self {
        match choice {
            CreateExternalAccountOrToken::Card(value) => Self::from(value),
            CreateExternalAccountOrToken::BankAccount(value) => Self::from(value),
            CreateExternalAccountOrToken::Id(value) => Self::from(value),
        }
    }
}
