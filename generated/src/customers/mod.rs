// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers`.

use stripe_runtime::{
    Base, Body, List, MaybeDeleted, Metadata, Method, Operation, Range, Request,
    SearchResult, Timestamp, Value,
};
use crate::{
    API_VERSION, CashBalanceParam, ChargeCardOrId, Customer, CustomerBankAccountOrId,
    CustomerId, CustomerParam, CustomerShipping, DataParams, DeletedCustomer,
    DeletedDiscount, OptionalFieldsCustomerAddress, SharedTaxCreateParam,
    SharedTaxUpdateParam, TaxExempt,
};

pub mod balance_transactions;
pub mod bank_accounts;
pub mod cards;
pub mod cash_balance;
pub mod cash_balance_transactions;
pub mod discount;
pub mod funding_instructions;
pub mod payment_methods;
pub mod payment_sources;
pub mod subscriptions;
pub mod tax_ids;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/customers`.
    pub struct CreateRequest -> Customer, expand;
}

/// Create a customer.
///
/// Creates a new customer object.
///
/// `POST /v1/customers`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomers",
        method: Method::Post,
        path: "/v1/customers",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The customer's address. Learn about
    /// [country-specific requirements for calculating tax](https://docs.stripe.com/invoicing/taxes?dashboard-or-api=dashboard#set-up-customer).
    #[inline]
    pub fn address(self, address: OptionalFieldsCustomerAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// An integer amount in cents (or local equivalent) that represents the customer's current balance,
    /// which affect the customer's future invoices. A negative amount represents a credit that
    /// decreases the amount due on an invoice; a positive amount increases the amount due on an
    /// invoice.
    #[inline]
    pub fn balance(self, balance: i64) -> Self {
        Self(self.0.with("balance", balance))
    }

    /// The customer's business name. This may be up to *150 characters*.
    #[inline]
    pub fn business_name(self, business_name: impl Into<String>) -> Self {
        Self(self.0.with("business_name", Value::text(business_name)))
    }

    /// Clears `business_name`: unsets what is stored.
    #[inline]
    pub fn clear_business_name(self) -> Self {
        Self(self.0.cleared("business_name"))
    }

    /// Balance information and default balance settings for this customer.
    #[inline]
    pub fn cash_balance(self, cash_balance: CashBalanceParam) -> Self {
        Self(self.0.with("cash_balance", cash_balance))
    }

    /// An arbitrary string that you can attach to a customer object. It is displayed alongside the
    /// customer in the dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Customer's email address. It's displayed alongside the customer in your dashboard and can be
    /// useful for searching and tracking. This may be up to *512 characters*.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The customer's full name. This may be up to *150 characters*.
    #[inline]
    pub fn individual_name(self, individual_name: impl Into<String>) -> Self {
        Self(self.0.with("individual_name", Value::text(individual_name)))
    }

    /// Clears `individual_name`: unsets what is stored.
    #[inline]
    pub fn clear_individual_name(self) -> Self {
        Self(self.0.cleared("individual_name"))
    }

    /// The prefix for the customer used to generate unique invoice numbers. Must be 3–12 uppercase
    /// letters or numbers.
    #[inline]
    pub fn invoice_prefix(self, invoice_prefix: impl Into<String>) -> Self {
        Self(self.0.with("invoice_prefix", Value::text(invoice_prefix)))
    }

    /// Default invoice settings for this customer.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: CustomerParam) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
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

    /// The customer's full name or business name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// The sequence to be used on the customer's next invoice. Defaults to 1.
    #[inline]
    pub fn next_invoice_sequence(self, next_invoice_sequence: i64) -> Self {
        Self(self.0.with("next_invoice_sequence", next_invoice_sequence))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(self, payment_method: impl Into<String>) -> Self {
        Self(self.0.with("payment_method", Value::text(payment_method)))
    }

    /// The customer's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Customer's preferred languages, ordered by preference.
    #[inline]
    pub fn preferred_locales(
        self,
        preferred_locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "preferred_locales",
                    Value::list(preferred_locales.into_iter().map(Value::text)),
                ),
        )
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(self, shipping: CustomerShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `source`.
    #[inline]
    pub fn source(self, source: impl Into<String>) -> Self {
        Self(self.0.with("source", Value::text(source)))
    }

    /// Tax details about the customer.
    #[inline]
    pub fn tax(self, tax: SharedTaxCreateParam) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// The customer's tax exemption. One of `none`, `exempt`, or `reverse`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }

    /// The customer's tax IDs.
    #[inline]
    pub fn tax_id_data(self, tax_id_data: impl IntoIterator<Item = DataParams>) -> Self {
        Self(self.0.with("tax_id_data", Value::list(tax_id_data)))
    }

    /// ID of the test clock to attach to the customer.
    #[inline]
    pub fn test_clock(self, test_clock: impl Into<String>) -> Self {
        Self(self.0.with("test_clock", Value::text(test_clock)))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}`.
    pub struct DeleteRequest -> DeletedCustomer;
}

/// Delete a customer.
///
/// Permanently deletes a customer. It cannot be undone. Also immediately cancels any active
/// subscriptions on the customer.
///
/// `DELETE /v1/customers/{customer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::delete("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(customer: impl Into<CustomerId>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteCustomersCustomer",
        method: Method::Delete,
        path: "/v1/customers/{customer}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

stripe_runtime::operation! {
    /// The request of [`delete_discount`]: `DELETE /v1/customers/{customer}/discount`.
    pub struct DeleteDiscountRequest -> DeletedDiscount;
}

/// Delete a customer discount.
///
/// Removes the currently applied discount on a customer.
///
/// `DELETE /v1/customers/{customer}/discount`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::delete_discount("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_discount(customer: impl Into<CustomerId>) -> DeleteDiscountRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteCustomersCustomerDiscount",
        method: Method::Delete,
        path: "/v1/customers/{customer}/discount",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteDiscountRequest(
        Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/customers`.
    pub struct ListRequest -> List<Customer>, paged, expand;
}

/// List all customers.
///
/// Returns a list of your customers. The customers are returned sorted by creation date, with the
/// most recent customers appearing first.
///
/// `GET /v1/customers`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomers",
        method: Method::Get,
        path: "/v1/customers",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return customers that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

    /// A case-sensitive filter on the list based on the customer's `email` field. The value must be a
    /// string.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

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

    /// Provides a list of customers that are associated with the specified test clock. The response
    /// will not include customers with test clocks if this parameter is not set.
    #[inline]
    pub fn test_clock(self, test_clock: impl Into<String>) -> Self {
        Self(self.0.with("test_clock", Value::text(test_clock)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}`.
    pub struct RetrieveRequest -> MaybeDeleted<Customer>, expand;
}

/// Retrieve a customer.
///
/// Retrieves a Customer object.
///
/// `GET /v1/customers/{customer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::retrieve("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(customer: impl Into<CustomerId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomer",
        method: Method::Get,
        path: "/v1/customers/{customer}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

stripe_runtime::operation! {
    /// The request of [`search`]: `GET /v1/customers/search`.
    pub struct SearchRequest -> SearchResult<Customer>, paged, expand;
}

/// Search customers.
///
/// Search for customers you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/customers/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported
///   [query fields for customers](https://docs.stripe.com/search#query-fields-for-customers).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersSearch",
        method: Method::Get,
        path: "/v1/customers/search",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    SearchRequest(Request::new(OPERATION, &[]).with("query", Value::text(query)))
}

impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", Value::text(page)))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}`.
    pub struct UpdateRequest -> Customer, expand;
}

/// Update a customer.
///
/// Updates the specified customer by setting the values of the parameters passed. Any parameters
/// not provided are left unchanged. For example, if you pass the **source** parameter, that becomes
/// the customer’s active source (such as a card) to be used for all charges in the future. When you
/// update a customer to a new valid card source by passing the **source** parameter: for each of
/// the customer’s current subscriptions, if the subscription bills automatically and is in the
/// `past_due` state, then the latest open invoice for the subscription with automatic collection
/// enabled is retried. This retry doesn’t count as an automatic retry, and doesn’t affect the next
/// regularly scheduled payment for the invoice. Changing the **default_source** for a customer
/// doesn’t trigger this behavior.
///
/// This request accepts mostly the same arguments as the customer creation call.
///
/// `POST /v1/customers/{customer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::update("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(customer: impl Into<CustomerId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomer",
        method: Method::Post,
        path: "/v1/customers/{customer}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

impl UpdateRequest {
    /// The customer's address. Learn about
    /// [country-specific requirements for calculating tax](https://docs.stripe.com/invoicing/taxes?dashboard-or-api=dashboard#set-up-customer).
    #[inline]
    pub fn address(self, address: OptionalFieldsCustomerAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// An integer amount in cents (or local equivalent) that represents the customer's current balance,
    /// which affect the customer's future invoices. A negative amount represents a credit that
    /// decreases the amount due on an invoice; a positive amount increases the amount due on an
    /// invoice.
    #[inline]
    pub fn balance(self, balance: i64) -> Self {
        Self(self.0.with("balance", balance))
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

    /// The customer's business name. This may be up to *150 characters*.
    #[inline]
    pub fn business_name(self, business_name: impl Into<String>) -> Self {
        Self(self.0.with("business_name", Value::text(business_name)))
    }

    /// Clears `business_name`: unsets what is stored.
    #[inline]
    pub fn clear_business_name(self) -> Self {
        Self(self.0.cleared("business_name"))
    }

    /// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
    #[inline]
    pub fn card(self, card: impl Into<ChargeCardOrId>) -> Self {
        Self(self.0.with("card", Into::<ChargeCardOrId>::into(card)))
    }

    /// Balance information and default balance settings for this customer.
    #[inline]
    pub fn cash_balance(self, cash_balance: CashBalanceParam) -> Self {
        Self(self.0.with("cash_balance", cash_balance))
    }

    /// ID of Alipay account to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_alipay_account(
        self,
        default_alipay_account: impl Into<String>,
    ) -> Self {
        Self(self.0.with("default_alipay_account", Value::text(default_alipay_account)))
    }

    /// ID of bank account to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_bank_account(self, default_bank_account: impl Into<String>) -> Self {
        Self(self.0.with("default_bank_account", Value::text(default_bank_account)))
    }

    /// ID of card to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_card(self, default_card: impl Into<String>) -> Self {
        Self(self.0.with("default_card", Value::text(default_card)))
    }

    /// If you are using payment methods created via the PaymentMethods API, see the
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-default_payment_method)
    /// parameter.
    ///
    /// Provide the ID of a payment source already attached to this customer to make it this customer's
    /// default payment source.
    ///
    /// If you want to add a new payment source and make it the default, see the
    /// [source](https://docs.stripe.com/api/customers/update#update_customer-source) property.
    #[inline]
    pub fn default_source(self, default_source: impl Into<String>) -> Self {
        Self(self.0.with("default_source", Value::text(default_source)))
    }

    /// An arbitrary string that you can attach to a customer object. It is displayed alongside the
    /// customer in the dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Customer's email address. It's displayed alongside the customer in your dashboard and can be
    /// useful for searching and tracking. This may be up to *512 characters*.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The customer's full name. This may be up to *150 characters*.
    #[inline]
    pub fn individual_name(self, individual_name: impl Into<String>) -> Self {
        Self(self.0.with("individual_name", Value::text(individual_name)))
    }

    /// Clears `individual_name`: unsets what is stored.
    #[inline]
    pub fn clear_individual_name(self) -> Self {
        Self(self.0.cleared("individual_name"))
    }

    /// The prefix for the customer used to generate unique invoice numbers. Must be 3–12 uppercase
    /// letters or numbers.
    #[inline]
    pub fn invoice_prefix(self, invoice_prefix: impl Into<String>) -> Self {
        Self(self.0.with("invoice_prefix", Value::text(invoice_prefix)))
    }

    /// Default invoice settings for this customer.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: CustomerParam) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
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

    /// The customer's full name or business name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// The sequence to be used on the customer's next invoice. Defaults to 1.
    #[inline]
    pub fn next_invoice_sequence(self, next_invoice_sequence: i64) -> Self {
        Self(self.0.with("next_invoice_sequence", next_invoice_sequence))
    }

    /// The customer's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Customer's preferred languages, ordered by preference.
    #[inline]
    pub fn preferred_locales(
        self,
        preferred_locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "preferred_locales",
                    Value::list(preferred_locales.into_iter().map(Value::text)),
                ),
        )
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(self, shipping: CustomerShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `source`.
    #[inline]
    pub fn source(self, source: impl Into<String>) -> Self {
        Self(self.0.with("source", Value::text(source)))
    }

    /// Tax details about the customer.
    #[inline]
    pub fn tax(self, tax: SharedTaxUpdateParam) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// The customer's tax exemption. One of `none`, `exempt`, or `reverse`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }
}
