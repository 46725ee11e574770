// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::cards`.

use stripe_runtime::{
    Base, Body, List, MaybeDeleted, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, AccountHolderType, Card, CardId, ChargeCardOrId,
    CustomerBankAccountOrId, CustomerBankAccountOwner, CustomerId, CustomerSource,
    PaymentSource, PaymentSourceOrId,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/cards`.
    pub struct CreateRequest -> PaymentSource, expand;
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
/// `POST /v1/customers/{customer}/cards`
///
/// - `source`: A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a dictionary
///   containing a user's card or bank account details.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cards::create("CUSTOMER_ID", "SOURCE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<CustomerId>,
    source: impl Into<PaymentSourceOrId>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerCards",
        method: Method::Post,
        path: "/v1/customers/{customer}/cards",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)])
            .with("source", Into::<PaymentSourceOrId>::into(source)),
    )
}

impl CreateRequest {
    /// A token returned by [Stripe.js](https://docs.stripe.com/js) representing the user’s Alipay
    /// account details.
    #[inline]
    pub fn alipay_account(self, alipay_account: impl Into<String>) -> Self {
        Self(self.0.with("alipay_account", Value::text(alipay_account)))
    }

    /// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
    /// dictionary containing a user's bank account details.
    #[inline]
    pub fn bank_account(self, bank_account: impl Into<CustomerBankAccountOrId>) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account",
                    Into::<CustomerBankAccountOrId>::into(bank_account),
                ),
        )
    }

    /// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
    #[inline]
    pub fn card(self, card: impl Into<ChargeCardOrId>) -> Self {
        Self(self.0.with("card", Into::<ChargeCardOrId>::into(card)))
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
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/cards/{id}`.
    pub struct DeleteRequest -> MaybeDeleted<PaymentSource>, expand;
}

/// Delete a customer source.
///
/// Delete a specified source for a given customer.
///
/// `DELETE /v1/customers/{customer}/cards/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cards::delete("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(customer: impl Into<CustomerId>, id: impl Into<CardId>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteCustomersCustomerCardsId",
        method: Method::Delete,
        path: "/v1/customers/{customer}/cards/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(
            OPERATION,
            &[&Into::<CustomerId>::into(customer), &Into::<CardId>::into(id)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/cards`.
    pub struct ListRequest -> List<Card>, paged, expand;
}

/// List all cards.
///
/// **Deprecated** by Stripe.
///
/// You can see a list of the cards belonging to a customer. Note that the 10 most recent sources
/// are always available on the `Customer` object. If you need more than those 10, you can use this
/// API method and the `limit` and `starting_after` parameters to page through additional cards.
///
/// `GET /v1/customers/{customer}/cards`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::cards::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[deprecated = "Stripe advises against this operation"]
#[inline]
pub fn list(customer: impl Into<CustomerId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerCards",
        method: Method::Get,
        path: "/v1/customers/{customer}/cards",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
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
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/cards/{id}`.
    pub struct RetrieveRequest -> Card, expand;
}

/// Retrieve a card.
///
/// **Deprecated** by Stripe.
///
/// You can always see the 10 most recent cards directly on a customer; this method lets you
/// retrieve details about a specific card stored on the customer.
///
/// `GET /v1/customers/{customer}/cards/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cards::retrieve("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Stripe advises against this operation"]
#[inline]
pub fn retrieve(
    customer: impl Into<CustomerId>,
    id: impl Into<CardId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerCardsId",
        method: Method::Get,
        path: "/v1/customers/{customer}/cards/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<CustomerId>::into(customer), &Into::<CardId>::into(id)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/cards/{id}`.
    pub struct UpdateRequest -> CustomerSource, expand;
}

/// Update a specified source for a given customer.
///
/// `POST /v1/customers/{customer}/cards/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cards::update("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(customer: impl Into<CustomerId>, id: impl Into<CardId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerCardsId",
        method: Method::Post,
        path: "/v1/customers/{customer}/cards/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[&Into::<CustomerId>::into(customer), &Into::<CardId>::into(id)],
        ),
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

    /// Sets `owner`.
    #[inline]
    pub fn owner(self, owner: CustomerBankAccountOwner) -> Self {
        Self(self.0.with("owner", owner))
    }
}
