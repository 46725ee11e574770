// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::payment_sources`.

pub mod create;
pub mod update;
pub use crate::customer::{Source as ListResponse, Source as UpdateResponse};

rt::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/sources`.
    pub struct CreateRequest -> crate::PaymentSource, expand;
}

/// Create a card.
///
/// When you create a new credit card, you must specify a customer or recipient on which to create
/// it.
///
/// If the card’s owner has no default card, then the new card will become the default. However, if
/// the owner already has a default, then it will not change. To change the default, you should
/// [update the customer](https://docs.stripe.com/api/customers/update) to have a new
/// `default_source`.
///
/// `POST /v1/customers/{customer}/sources`
///
/// - `source`: A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a dictionary
///   containing a user's card or bank account details.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_sources::create("CUSTOMER_ID", "SOURCE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<crate::ids::CustomerId>,
    source: impl Into<CreateSourceOrToken>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerSources",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/sources",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let source: CreateSourceOrToken = source.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[customer.as_str()]).with("source", source),
    )
}

impl CreateRequest {
    /// A token returned by [Stripe.js](https://docs.stripe.com/js) representing the user’s Alipay
    /// account details.
    #[inline]
    pub fn alipay_account(self, alipay_account: impl Into<String>) -> Self {
        Self(self.0.with("alipay_account", rt::Value::text(alipay_account)))
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

    /// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
    #[inline]
    pub fn card(self, card: impl Into<CreateCardOrToken>) -> Self {
        let card: CreateCardOrToken = card.into();
        Self(self.0.with("card", card))
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
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/sources/{id}`.
    pub struct DeleteRequest -> rt::MaybeDeleted<crate::PaymentSource>, expand;
}

/// Delete a customer source.
///
/// Delete a specified source for a given customer.
///
/// `DELETE /v1/customers/{customer}/sources/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_sources::delete("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl AsRef<str>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerSourcesId",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/sources/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    DeleteRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_ref()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/sources`.
    pub struct ListRequest -> rt::List<crate::customer::Source>, paged, expand;
}

/// List sources for a specified customer.
///
/// `GET /v1/customers/{customer}/sources`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::payment_sources::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerSources",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/sources",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
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

    /// Filter sources according to a particular object type.
    #[inline]
    pub fn object(self, object: impl Into<String>) -> Self {
        Self(self.0.with("object", rt::Value::text(object)))
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
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/sources/{id}`.
    pub struct RetrieveRequest -> crate::PaymentSource, expand;
}

/// Retrieve a specified source for a given customer.
///
/// `GET /v1/customers/{customer}/sources/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_sources::retrieve("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl AsRef<str>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerSourcesId",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/sources/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_ref()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/sources/{id}`.
    pub struct UpdateRequest -> crate::customer::Source, expand;
}

/// Update a specified source for a given customer.
///
/// `POST /v1/customers/{customer}/sources/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_sources::update("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl AsRef<str>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerSourcesId",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/sources/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    UpdateRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_ref()]))
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
        account_holder_type: update::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
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

    /// Sets `owner`.
    #[inline]
    pub fn owner(self, owner: crate::sources::create::Owner) -> Self {
        Self(self.0.with("owner", owner))
    }
}

rt::operation! {
    /// The request of [`verify`]: `POST /v1/customers/{customer}/sources/{id}/verify`.
    pub struct VerifyRequest -> crate::BankAccount, expand;
}

/// Verify a bank account.
///
/// Verify a specified bank account for a given customer.
///
/// `POST /v1/customers/{customer}/sources/{id}/verify`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_sources::verify("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn verify(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl AsRef<str>,
) -> VerifyRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerSourcesIdVerify",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/sources/{id}/verify",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    VerifyRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_ref()]))
}

impl VerifyRequest {
    /// Two positive integers, in *cents*, equal to the values of the microdeposits sent to the bank
    /// account.
    #[inline]
    pub fn amounts(self, amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("amounts", rt::Value::list(amounts)))
    }
}

/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value for `bank_account` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateBankAccountOrToken {
    /// The parameters of a `bank_account`.
    BankAccount(crate::customers::cards::create::BankAccount),
    /// A token or an id.
    Id(String),
}

impl From<crate::customers::cards::create::BankAccount> for CreateBankAccountOrToken {
    #[inline]
    fn from(value: crate::customers::cards::create::BankAccount) -> Self {
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

/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
///
/// A value for `card` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCardOrToken {
    /// The parameters of a `card`.
    Card(crate::charges::create::Card),
    /// A token or an id.
    Id(String),
}

impl From<crate::charges::create::Card> for CreateCardOrToken {
    #[inline]
    fn from(value: crate::charges::create::Card) -> Self {
        Self::Card(value)
    }
}

impl From<String> for CreateCardOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CreateCardOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&rt::Id<M>> for CreateCardOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<CreateCardOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateCardOrToken) -> Self {
        match choice {
            CreateCardOrToken::Card(value) => Self::from(value),
            CreateCardOrToken::Id(value) => Self::from(value),
        }
    }
}

/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a dictionary
/// containing a user's card or bank account details.
///
/// A value for `source` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSourceOrToken {
    /// The parameters of a `card`.
    Card(crate::customers::cards::create::source::Card),
    /// The parameters of a `bank_account`.
    BankAccount(crate::customers::cards::create::source::BankAccount),
    /// A token or an id.
    Id(String),
}

impl From<crate::customers::cards::create::source::Card> for CreateSourceOrToken {
    #[inline]
    fn from(value: crate::customers::cards::create::source::Card) -> Self {
        Self::Card(value)
    }
}

impl From<crate::customers::cards::create::source::BankAccount> for CreateSourceOrToken {
    #[inline]
    fn from(value: crate::customers::cards::create::source::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for CreateSourceOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CreateSourceOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&rt::Id<M>> for CreateSourceOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<CreateSourceOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateSourceOrToken) -> Self {
        match choice {
            CreateSourceOrToken::Card(value) => Self::from(value),
            CreateSourceOrToken::BankAccount(value) => Self::from(value),
            CreateSourceOrToken::Id(value) => Self::from(value),
        }
    }
}
