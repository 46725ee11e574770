// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::external_accounts`.

use stripe_runtime::{Base, Body, List, Metadata, Method, Operation, Request, Value};
use crate::{
    API_VERSION, AccountBankAccountAccountType, AccountBankAccountOrId,
    AccountExternalAccountObject, AccountHolderType, AccountId, DeletedExternalAccount,
    ExternalAccount, ExternalAccountDocumentsParam, ExternalAccountOrId,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/external_accounts`.
    pub struct CreateRequest -> ExternalAccount, expand;
}

/// Create an external account.
///
/// Create an external account for a given account.
///
/// `POST /v1/accounts/{account}/external_accounts`
///
/// - `external_account`: A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js) or a dictionary
///   containing a user's external account details (with the options shown below). Please refer to
///   full [documentation](https://docs.stripe.com/api/external_accounts) instead.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::external_accounts::create("ACCOUNT_ID", "EXTERNAL_ACCOUNT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<AccountId>,
    external_account: impl Into<ExternalAccountOrId>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountExternalAccounts",
        method: Method::Post,
        path: "/v1/accounts/{account}/external_accounts",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[&Into::<AccountId>::into(account)])
            .with(
                "external_account",
                Into::<ExternalAccountOrId>::into(external_account),
            ),
    )
}

impl CreateRequest {
    /// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
    /// dictionary containing a user's bank account details.
    #[inline]
    pub fn bank_account(self, bank_account: impl Into<AccountBankAccountOrId>) -> Self {
        Self(
            self
                .0
                .with("bank_account", Into::<AccountBankAccountOrId>::into(bank_account)),
        )
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
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/accounts/{account}/external_accounts/{id}`.
    pub struct DeleteRequest -> DeletedExternalAccount;
}

/// Delete an external account.
///
/// Delete a specified external account for a given account.
///
/// `DELETE /v1/accounts/{account}/external_accounts/{id}`
///
/// - `id`: Unique identifier for the external account to be deleted.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::external_accounts::delete("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(account: impl Into<AccountId>, id: impl AsRef<str>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteAccountsAccountExternalAccountsId",
        method: Method::Delete,
        path: "/v1/accounts/{account}/external_accounts/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(OPERATION, &[&Into::<AccountId>::into(account), id.as_ref()]),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/accounts/{account}/external_accounts`.
    pub struct ListRequest -> List<ExternalAccount>, paged, expand;
}

/// List all external accounts.
///
/// List external accounts for an account.
///
/// `GET /v1/accounts/{account}/external_accounts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::accounts::external_accounts::list("ACCOUNT_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(account: impl Into<AccountId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountExternalAccounts",
        method: Method::Get,
        path: "/v1/accounts/{account}/external_accounts",
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

    /// Filter external accounts according to a particular object type.
    #[inline]
    pub fn object(self, object: AccountExternalAccountObject) -> Self {
        Self(self.0.with("object", object))
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
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/external_accounts/{id}`.
    pub struct RetrieveRequest -> ExternalAccount, expand;
}

/// Retrieve an external account.
///
/// Retrieve a specified external account for a given account.
///
/// `GET /v1/accounts/{account}/external_accounts/{id}`
///
/// - `id`: Unique identifier for the external account to be retrieved.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::external_accounts::retrieve("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(account: impl Into<AccountId>, id: impl AsRef<str>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountExternalAccountsId",
        method: Method::Get,
        path: "/v1/accounts/{account}/external_accounts/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<AccountId>::into(account), id.as_ref()]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/external_accounts/{id}`.
    pub struct UpdateRequest -> ExternalAccount, expand;
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
/// `POST /v1/accounts/{account}/external_accounts/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::external_accounts::update("ACCOUNT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(account: impl Into<AccountId>, id: impl AsRef<str>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountExternalAccountsId",
        method: Method::Post,
        path: "/v1/accounts/{account}/external_accounts/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<AccountId>::into(account), id.as_ref()]),
    )
}

impl UpdateRequest {
    /// The name of the person or business that owns the bank account.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", Value::text(account_holder_name)))
    }

    /// The type of entity that holds the account. This can be either `individual` or `company`.
    #[inline]
    pub fn account_holder_type(self, account_holder_type: AccountHolderType) -> Self {
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
    pub fn account_type(self, account_type: AccountBankAccountAccountType) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// City/District/Suburb/Town/Village.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", Value::text(address_city)))
    }

    /// Billing address country, if provided when creating card.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", Value::text(address_country)))
    }

    /// Address line 1 (Street address/PO Box/Company name).
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", Value::text(address_line1)))
    }

    /// Address line 2 (Apartment/Suite/Unit/Building).
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", Value::text(address_line2)))
    }

    /// State/County/Province/Region.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", Value::text(address_state)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", Value::text(address_zip)))
    }

    /// When set to true, this becomes the default external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: ExternalAccountDocumentsParam) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Two digit number representing the card’s expiration month.
    #[inline]
    pub fn exp_month(self, exp_month: impl Into<String>) -> Self {
        Self(self.0.with("exp_month", Value::text(exp_month)))
    }

    /// Four digit number representing the card’s expiration year.
    #[inline]
    pub fn exp_year(self, exp_year: impl Into<String>) -> Self {
        Self(self.0.with("exp_year", Value::text(exp_year)))
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

    /// Cardholder name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }
}
