// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts`.

#[cfg(feature = "accounts")]
pub mod bank_accounts;
#[cfg(feature = "accounts")]
pub mod capabilities;
pub mod create;
#[cfg(feature = "accounts")]
pub mod external_accounts;
#[cfg(feature = "accounts")]
pub mod login_links;
#[cfg(feature = "accounts")]
pub mod people;
#[cfg(feature = "accounts")]
pub mod persons;
#[cfg(feature = "accounts")]
pub mod update;

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/accounts`.
    pub struct CreateRequest -> crate::Account, expand;
}

#[cfg(feature = "accounts")]
/// With [Connect](https://docs.stripe.com/connect), you can create Stripe accounts for your users.
/// To do this, you’ll first need to
/// [register your platform](https://dashboard.stripe.com/account/applications/settings).
///
/// If you’ve already collected information for your connected accounts, you
/// [can prefill that information](https://docs.stripe.com/connect/best-practices#onboarding) when
/// creating the account. Connect Onboarding won’t ask for the prefilled information during account
/// onboarding. You can prefill any information on the account.
///
/// `POST /v1/accounts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccounts",
        method: rt::Method::Post,
        path: "/v1/accounts",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "accounts")]
impl CreateRequest {
    /// An [account token](https://docs.stripe.com/api#create_account_token), used to securely provide
    /// details to the account.
    #[inline]
    pub fn account_token(self, account_token: impl Into<String>) -> Self {
        Self(self.0.with("account_token", rt::Value::text(account_token)))
    }

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

    /// Business information about the account.
    #[inline]
    pub fn business_profile(self, business_profile: create::BusinessProfile) -> Self {
        Self(self.0.with("business_profile", business_profile))
    }

    /// The business type. Once you create an [Account Link](https://docs.stripe.com/api/account_links)
    /// or [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn business_type(self, business_type: crate::account::BusinessType) -> Self {
        Self(self.0.with("business_type", business_type))
    }

    /// Each key of the dictionary represents a capability, and each capability maps to its settings
    /// (for example, whether it has been requested or not). Each capability is inactive until you have
    /// provided its specific requirements and Stripe has verified them. An account might have some of
    /// its requested capabilities be active and some be inactive.
    ///
    /// Required when
    /// [account.controller.stripe_dashboard.type](https://docs.stripe.com/api/accounts/create#create_account-controller-dashboard-type)
    /// is `none`, which includes Custom accounts.
    #[inline]
    pub fn capabilities(self, capabilities: create::Capabilities) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// Information about the company or business. This field is available for any `business_type`. Once
    /// you create an [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn company(self, company: create::Company) -> Self {
        Self(self.0.with("company", company))
    }

    /// A hash of configuration describing the account controller's attributes.
    #[inline]
    pub fn controller(self, controller: create::Controller) -> Self {
        Self(self.0.with("controller", controller))
    }

    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an ISO 3166-1 alpha-2 country code. For example, if you are in the
    /// United States and the business for which you're creating an account is legally represented in
    /// Canada, you would use `CA` as the country for the account being created. Available countries
    /// include [Stripe's global markets](https://stripe.com/global) as well as countries where
    /// [cross-border payouts](https://docs.stripe.com/connect/cross-border-payouts) are supported.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Three-letter ISO currency code representing the default currency for the account. This must be a
    /// currency that [Stripe supports in the account's country](https://docs.stripe.com/payouts).
    #[inline]
    pub fn default_currency(self, default_currency: impl Into<rt::Currency>) -> Self {
        let default_currency: rt::Currency = default_currency.into();
        Self(self.0.with("default_currency", default_currency))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: create::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The email address of the account holder. This is only to make the account easier to identify to
    /// you. If
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, Stripe doesn't email the account without your
    /// consent.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// A card or bank account to attach to the account for receiving
    /// [payouts](https://docs.stripe.com/connect/bank-debit-card-payouts) (you won’t be able to use it
    /// for top-ups). You can provide either a token, like the ones returned by
    /// [Stripe.js](https://docs.stripe.com/js), or a dictionary, as documented in the
    /// `external_account` parameter for
    /// [bank account](https://docs.stripe.com/api#account_create_bank_account) creation.
    ///
    /// By default, providing an external account sets it as the new default external account for its
    /// currency, and deletes the old default if one exists. To add additional external accounts without
    /// replacing the existing default for the currency, use the
    /// [bank account](https://docs.stripe.com/api#account_create_bank_account) or
    /// [card creation](https://docs.stripe.com/api#account_create_card) APIs. After you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn external_account(
        self,
        external_account: impl Into<CreateExternalAccountOrToken>,
    ) -> Self {
        let external_account: CreateExternalAccountOrToken = external_account.into();
        Self(self.0.with("external_account", external_account))
    }

    /// A hash of account group type to tokens. These are account groups this account should be added
    /// to.
    #[inline]
    pub fn groups(self, groups: create::Groups) -> Self {
        Self(self.0.with("groups", groups))
    }

    /// Information about the person represented by the account. This field is null unless
    /// `business_type` is set to `individual`. Once you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn individual(self, individual: create::Individual) -> Self {
        Self(self.0.with("individual", individual))
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

    /// Options for customizing how the account functions within Stripe.
    #[inline]
    pub fn settings(self, settings: create::Settings) -> Self {
        Self(self.0.with("settings", settings))
    }

    /// Details on the account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    /// This property can only be updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts. This property defaults to a `full` service
    /// agreement when empty.
    #[inline]
    pub fn tos_acceptance(self, tos_acceptance: create::TosAcceptance) -> Self {
        Self(self.0.with("tos_acceptance", tos_acceptance))
    }

    /// The `type` parameter is deprecated. Use
    /// [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller) instead to
    /// configure dashboard access, fee payer, loss liability, and requirement collection.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/accounts/{account}`.
    pub struct DeleteRequest -> crate::DeletedAccount;
}

#[cfg(feature = "accounts")]
/// Delete an account.
///
/// With [Connect](https://docs.stripe.com/connect), you can delete accounts you manage.
///
/// Test-mode accounts can be deleted at any time.
///
/// Live-mode accounts that have access to the standard dashboard and Stripe is responsible for
/// negative account balances cannot be deleted, which includes Standard accounts. All other
/// Live-mode accounts, can be deleted when all
/// [balances](https://docs.stripe.com/api/balance/balance_object) are zero.
///
/// If you want to delete your own account, use the
/// [account information tab in your account settings](https://dashboard.stripe.com/settings/account)
/// instead.
///
/// `DELETE /v1/accounts/{account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::delete("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(account: impl Into<crate::ids::AccountId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteAccountsAccount",
        method: rt::Method::Delete,
        path: "/v1/accounts/{account}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    DeleteRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/accounts`.
    pub struct ListRequest -> rt::List<crate::Account>, paged, expand;
}

#[cfg(feature = "accounts")]
/// List all connected accounts.
///
/// Returns a list of accounts connected to your platform via
/// [Connect](https://docs.stripe.com/connect). If you’re not a platform, the list is empty.
///
/// `GET /v1/accounts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::accounts::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccounts",
        method: rt::Method::Get,
        path: "/v1/accounts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "accounts")]
impl ListRequest {
    /// Only return connected accounts that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

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

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`reject`]: `POST /v1/accounts/{account}/reject`.
    pub struct RejectRequest -> crate::Account, expand;
}

#[cfg(feature = "accounts")]
/// Reject an account.
///
/// With [Connect](https://docs.stripe.com/connect), you can reject accounts that you have flagged
/// as suspicious.
///
/// Only accounts where your platform is liable for negative account balances, which includes Custom
/// and Express accounts, can be rejected. Test-mode accounts can be rejected at any time. Live-mode
/// accounts can only be rejected after all balances are zero.
///
/// `POST /v1/accounts/{account}/reject`
///
/// - `reason`: The reason for rejecting the account. Can be `fraud`, `terms_of_service`, or `other`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::reject("ACCOUNT_ID", "REASON").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reject(
    account: impl Into<crate::ids::AccountId>,
    reason: impl Into<String>,
) -> RejectRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountReject",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/reject",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    RejectRequest(
        rt::Request::new(OPERATION, &[account.as_str()])
            .with("reason", rt::Value::text(reason)),
    )
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}`.
    pub struct RetrieveRequest -> crate::Account, expand;
}

#[cfg(feature = "accounts")]
/// Retrieve account.
///
/// Retrieves the details of an account.
///
/// `GET /v1/accounts/{account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::retrieve("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(account: impl Into<crate::ids::AccountId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccount",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`retrieve_current`]: `GET /v1/account`.
    pub struct RetrieveCurrentRequest -> crate::Account, expand;
}

#[cfg(feature = "accounts")]
/// Retrieve account.
///
/// Retrieves the details of an account.
///
/// `GET /v1/account`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::retrieve_current().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve_current() -> RetrieveCurrentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccount",
        method: rt::Method::Get,
        path: "/v1/account",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    RetrieveCurrentRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "accounts")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}`.
    pub struct UpdateRequest -> crate::Account, expand;
}

#[cfg(feature = "accounts")]
/// Update an account.
///
/// Updates a [connected account](https://docs.stripe.com/connect/accounts) by setting the values of
/// the parameters passed. Any parameters not provided are left unchanged.
///
/// For accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts, you can update any information on the account.
///
/// For accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `stripe`, which includes Standard and Express accounts, you can update all information until
/// you create an [Account Link](https://docs.stripe.com/api/account_links) or
/// [Account Session](https://docs.stripe.com/api/account_sessions) to start Connect onboarding,
/// after which some properties can no longer be updated.
///
/// To update your own account, use the [Dashboard](https://dashboard.stripe.com/settings/account).
/// Refer to our [Connect](https://docs.stripe.com/connect/updating-accounts) documentation to learn
/// more about updating accounts.
///
/// `POST /v1/accounts/{account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::update("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(account: impl Into<crate::ids::AccountId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccount",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    UpdateRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

#[cfg(feature = "accounts")]
impl UpdateRequest {
    /// An [account token](https://docs.stripe.com/api#create_account_token), used to securely provide
    /// details to the account.
    #[inline]
    pub fn account_token(self, account_token: impl Into<String>) -> Self {
        Self(self.0.with("account_token", rt::Value::text(account_token)))
    }

    /// Business information about the account.
    #[inline]
    pub fn business_profile(self, business_profile: create::BusinessProfile) -> Self {
        Self(self.0.with("business_profile", business_profile))
    }

    /// The business type. Once you create an [Account Link](https://docs.stripe.com/api/account_links)
    /// or [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn business_type(self, business_type: crate::account::BusinessType) -> Self {
        Self(self.0.with("business_type", business_type))
    }

    /// Each key of the dictionary represents a capability, and each capability maps to its settings
    /// (for example, whether it has been requested or not). Each capability is inactive until you have
    /// provided its specific requirements and Stripe has verified them. An account might have some of
    /// its requested capabilities be active and some be inactive.
    ///
    /// Required when
    /// [account.controller.stripe_dashboard.type](https://docs.stripe.com/api/accounts/create#create_account-controller-dashboard-type)
    /// is `none`, which includes Custom accounts.
    #[inline]
    pub fn capabilities(self, capabilities: create::Capabilities) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// Information about the company or business. This field is available for any `business_type`. Once
    /// you create an [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn company(self, company: create::Company) -> Self {
        Self(self.0.with("company", company))
    }

    /// Three-letter ISO currency code representing the default currency for the account. This must be a
    /// currency that [Stripe supports in the account's country](https://docs.stripe.com/payouts).
    #[inline]
    pub fn default_currency(self, default_currency: impl Into<rt::Currency>) -> Self {
        let default_currency: rt::Currency = default_currency.into();
        Self(self.0.with("default_currency", default_currency))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: create::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The email address of the account holder. This is only to make the account easier to identify to
    /// you. If
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, Stripe doesn't email the account without your
    /// consent.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// A card or bank account to attach to the account for receiving
    /// [payouts](https://docs.stripe.com/connect/bank-debit-card-payouts) (you won’t be able to use it
    /// for top-ups). You can provide either a token, like the ones returned by
    /// [Stripe.js](https://docs.stripe.com/js), or a dictionary, as documented in the
    /// `external_account` parameter for
    /// [bank account](https://docs.stripe.com/api#account_create_bank_account) creation.
    ///
    /// By default, providing an external account sets it as the new default external account for its
    /// currency, and deletes the old default if one exists. To add additional external accounts without
    /// replacing the existing default for the currency, use the
    /// [bank account](https://docs.stripe.com/api#account_create_bank_account) or
    /// [card creation](https://docs.stripe.com/api#account_create_card) APIs. After you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn external_account(
        self,
        external_account: impl Into<UpdateExternalAccountOrToken>,
    ) -> Self {
        let external_account: UpdateExternalAccountOrToken = external_account.into();
        Self(self.0.with("external_account", external_account))
    }

    /// A hash of account group type to tokens. These are account groups this account should be added
    /// to.
    #[inline]
    pub fn groups(self, groups: create::Groups) -> Self {
        Self(self.0.with("groups", groups))
    }

    /// Information about the person represented by the account. This field is null unless
    /// `business_type` is set to `individual`. Once you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    #[inline]
    pub fn individual(self, individual: create::Individual) -> Self {
        Self(self.0.with("individual", individual))
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

    /// Options for customizing how the account functions within Stripe.
    #[inline]
    pub fn settings(self, settings: update::Settings) -> Self {
        Self(self.0.with("settings", settings))
    }

    /// Details on the account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    /// This property can only be updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts. This property defaults to a `full` service
    /// agreement when empty.
    #[inline]
    pub fn tos_acceptance(self, tos_acceptance: create::TosAcceptance) -> Self {
        Self(self.0.with("tos_acceptance", tos_acceptance))
    }
}

#[cfg(feature = "accounts")]
/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value for `bank_account` of [`accounts::create`](fn@crate::accounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateBankAccountOrToken {
    /// The parameters of a `bank_account`.
    BankAccount(create::BankAccount),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "accounts")]
impl From<create::BankAccount> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: create::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

#[cfg(feature = "accounts")]
impl From<String> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "accounts")]
impl From<&str> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
impl<M> From<&rt::Id<M>> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
impl From<CreateBankAccountOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateBankAccountOrToken) -> Self {
        match choice {
            CreateBankAccountOrToken::BankAccount(value) => Self::from(value),
            CreateBankAccountOrToken::Id(value) => Self::from(value),
        }
    }
}

#[cfg(feature = "accounts")]
/// A card or bank account to attach to the account for receiving
/// [payouts](https://docs.stripe.com/connect/bank-debit-card-payouts) (you won’t be able to use it
/// for top-ups). You can provide either a token, like the ones returned by
/// [Stripe.js](https://docs.stripe.com/js), or a dictionary, as documented in the
/// `external_account` parameter for
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) creation.
///
/// By default, providing an external account sets it as the new default external account for its
/// currency, and deletes the old default if one exists. To add additional external accounts without
/// replacing the existing default for the currency, use the
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) or
/// [card creation](https://docs.stripe.com/api#account_create_card) APIs. After you create an
/// [Account Link](https://docs.stripe.com/api/account_links) or
/// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
/// updated for accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts.
///
/// A value for `external_account` of [`accounts::create`](fn@crate::accounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalAccountOrToken {
    /// The parameters of a `card`.
    Card(create::external_account::Card),
    /// The parameters of a `bank_account`.
    BankAccount(create::external_account::BankAccount),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "accounts")]
impl From<create::external_account::Card> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: create::external_account::Card) -> Self {
        Self::Card(value)
    }
}

#[cfg(feature = "accounts")]
impl From<create::external_account::BankAccount> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: create::external_account::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

#[cfg(feature = "accounts")]
impl From<String> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "accounts")]
impl From<&str> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
impl<M> From<&rt::Id<M>> for CreateExternalAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
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

#[cfg(feature = "accounts")]
/// A card or bank account to attach to the account for receiving
/// [payouts](https://docs.stripe.com/connect/bank-debit-card-payouts) (you won’t be able to use it
/// for top-ups). You can provide either a token, like the ones returned by
/// [Stripe.js](https://docs.stripe.com/js), or a dictionary, as documented in the
/// `external_account` parameter for
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) creation.
///
/// By default, providing an external account sets it as the new default external account for its
/// currency, and deletes the old default if one exists. To add additional external accounts without
/// replacing the existing default for the currency, use the
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) or
/// [card creation](https://docs.stripe.com/api#account_create_card) APIs. After you create an
/// [Account Link](https://docs.stripe.com/api/account_links) or
/// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
/// updated for accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts.
///
/// A value for `external_account` of [`accounts::update`](fn@crate::accounts::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateExternalAccountOrToken {
    /// The parameters of a `card`.
    Card(create::external_account::Card),
    /// The parameters of a `bank_account`.
    BankAccount(create::external_account::BankAccount),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "accounts")]
impl From<create::external_account::Card> for UpdateExternalAccountOrToken {
    #[inline]
    fn from(value: create::external_account::Card) -> Self {
        Self::Card(value)
    }
}

#[cfg(feature = "accounts")]
impl From<create::external_account::BankAccount> for UpdateExternalAccountOrToken {
    #[inline]
    fn from(value: create::external_account::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

#[cfg(feature = "accounts")]
impl From<String> for UpdateExternalAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "accounts")]
impl From<&str> for UpdateExternalAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
impl<M> From<&rt::Id<M>> for UpdateExternalAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "accounts")]
impl From<UpdateExternalAccountOrToken> for rt::Value {
    #[inline]
    fn from(choice: UpdateExternalAccountOrToken) -> Self {
        match choice {
            UpdateExternalAccountOrToken::Card(value) => Self::from(value),
            UpdateExternalAccountOrToken::BankAccount(value) => Self::from(value),
            UpdateExternalAccountOrToken::Id(value) => Self::from(value),
        }
    }
}
