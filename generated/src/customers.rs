// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers`.

#[cfg(feature = "customers")]
pub mod balance_transactions;
#[cfg(feature = "customers")]
pub mod bank_accounts;
#[cfg(feature = "customers")]
pub mod cards;
#[cfg(feature = "customers")]
pub mod cash_balance;
#[cfg(feature = "customers")]
pub mod cash_balance_transactions;
pub mod create;
#[cfg(feature = "customers")]
pub mod discount;
#[cfg(feature = "customers")]
pub mod funding_instructions;
#[cfg(feature = "customers")]
pub mod payment_methods;
#[cfg(feature = "customers")]
pub mod payment_sources;
#[cfg(feature = "customers")]
pub mod subscriptions;
#[cfg(feature = "customers")]
pub mod tax_ids;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
pub mod update;

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/customers`.
    pub struct CreateRequest -> crate::Customer, expand;
}

#[cfg(feature = "customers")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomers",
        method: rt::Method::Post,
        path: "/v1/customers",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "customers")]
impl CreateRequest {
    /// The customer's address. Learn about
    /// [country-specific requirements for calculating tax](https://docs.stripe.com/invoicing/taxes?dashboard-or-api=dashboard#set-up-customer).
    #[inline]
    pub fn address(self, address: create::Address) -> Self {
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
        Self(self.0.with("business_name", rt::Value::text(business_name)))
    }

    /// Clears `business_name`: unsets what is stored.
    #[inline]
    pub fn clear_business_name(self) -> Self {
        Self(self.0.cleared("business_name"))
    }

    /// Balance information and default balance settings for this customer.
    #[inline]
    pub fn cash_balance(self, cash_balance: create::CashBalance) -> Self {
        Self(self.0.with("cash_balance", cash_balance))
    }

    /// An arbitrary string that you can attach to a customer object. It is displayed alongside the
    /// customer in the dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Customer's email address. It's displayed alongside the customer in your dashboard and can be
    /// useful for searching and tracking. This may be up to *512 characters*.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The customer's full name. This may be up to *150 characters*.
    #[inline]
    pub fn individual_name(self, individual_name: impl Into<String>) -> Self {
        Self(self.0.with("individual_name", rt::Value::text(individual_name)))
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
        Self(self.0.with("invoice_prefix", rt::Value::text(invoice_prefix)))
    }

    /// Default invoice settings for this customer.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
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

    /// The customer's full name or business name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// The sequence to be used on the customer's next invoice. Defaults to 1.
    #[inline]
    pub fn next_invoice_sequence(self, next_invoice_sequence: i64) -> Self {
        Self(self.0.with("next_invoice_sequence", next_invoice_sequence))
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// The customer's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
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
                    rt::Value::list(preferred_locales.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
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
        Self(self.0.with("source", rt::Value::text(source)))
    }

    /// Tax details about the customer.
    #[inline]
    pub fn tax(self, tax: create::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// The customer's tax exemption. One of `none`, `exempt`, or `reverse`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: crate::customer::TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }

    /// The customer's tax IDs.
    #[inline]
    pub fn tax_id_data(
        self,
        tax_id_data: impl IntoIterator<Item = create::TaxIdData>,
    ) -> Self {
        Self(self.0.with("tax_id_data", rt::Value::list(tax_id_data)))
    }

    /// ID of the test clock to attach to the customer.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}`.
    pub struct DeleteRequest -> crate::DeletedCustomer;
}

#[cfg(feature = "customers")]
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
pub fn delete(customer: impl Into<crate::ids::CustomerId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomer",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    DeleteRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`delete_discount`]: `DELETE /v1/customers/{customer}/discount`.
    pub struct DeleteDiscountRequest -> crate::DeletedDiscount;
}

#[cfg(feature = "customers")]
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
pub fn delete_discount(
    customer: impl Into<crate::ids::CustomerId>,
) -> DeleteDiscountRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerDiscount",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/discount",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    DeleteDiscountRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/customers`.
    pub struct ListRequest -> rt::List<crate::Customer>, paged, expand;
}

#[cfg(feature = "customers")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomers",
        method: rt::Method::Get,
        path: "/v1/customers",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "customers")]
impl ListRequest {
    /// Only return customers that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A case-sensitive filter on the list based on the customer's `email` field. The value must be a
    /// string.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
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

    /// Provides a list of customers that are associated with the specified test clock. The response
    /// will not include customers with test clocks if this parameter is not set.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}`.
    pub struct RetrieveRequest -> rt::MaybeDeleted<crate::Customer>, expand;
}

#[cfg(feature = "customers")]
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
pub fn retrieve(customer: impl Into<crate::ids::CustomerId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomer",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/customers/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::Customer>, paged, expand;
}

#[cfg(feature = "customers")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersSearch",
        method: rt::Method::Get,
        path: "/v1/customers/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "customers")]
impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

#[cfg(feature = "customers")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}`.
    pub struct UpdateRequest -> crate::Customer, expand;
}

#[cfg(feature = "customers")]
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
pub fn update(customer: impl Into<crate::ids::CustomerId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomer",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    UpdateRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

#[cfg(feature = "customers")]
impl UpdateRequest {
    /// The customer's address. Learn about
    /// [country-specific requirements for calculating tax](https://docs.stripe.com/invoicing/taxes?dashboard-or-api=dashboard#set-up-customer).
    #[inline]
    pub fn address(self, address: create::Address) -> Self {
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
    pub fn bank_account(
        self,
        bank_account: impl Into<UpdateBankAccountOrToken>,
    ) -> Self {
        let bank_account: UpdateBankAccountOrToken = bank_account.into();
        Self(self.0.with("bank_account", bank_account))
    }

    /// The customer's business name. This may be up to *150 characters*.
    #[inline]
    pub fn business_name(self, business_name: impl Into<String>) -> Self {
        Self(self.0.with("business_name", rt::Value::text(business_name)))
    }

    /// Clears `business_name`: unsets what is stored.
    #[inline]
    pub fn clear_business_name(self) -> Self {
        Self(self.0.cleared("business_name"))
    }

    /// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
    #[inline]
    pub fn card(self, card: impl Into<UpdateCardOrToken>) -> Self {
        let card: UpdateCardOrToken = card.into();
        Self(self.0.with("card", card))
    }

    /// Balance information and default balance settings for this customer.
    #[inline]
    pub fn cash_balance(self, cash_balance: create::CashBalance) -> Self {
        Self(self.0.with("cash_balance", cash_balance))
    }

    /// ID of Alipay account to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_alipay_account(
        self,
        default_alipay_account: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("default_alipay_account", rt::Value::text(default_alipay_account)),
        )
    }

    /// ID of bank account to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_bank_account(self, default_bank_account: impl Into<String>) -> Self {
        Self(self.0.with("default_bank_account", rt::Value::text(default_bank_account)))
    }

    /// ID of card to make the customer's new default for invoice payments.
    #[inline]
    pub fn default_card(self, default_card: impl Into<String>) -> Self {
        Self(self.0.with("default_card", rt::Value::text(default_card)))
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
        Self(self.0.with("default_source", rt::Value::text(default_source)))
    }

    /// An arbitrary string that you can attach to a customer object. It is displayed alongside the
    /// customer in the dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Customer's email address. It's displayed alongside the customer in your dashboard and can be
    /// useful for searching and tracking. This may be up to *512 characters*.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The customer's full name. This may be up to *150 characters*.
    #[inline]
    pub fn individual_name(self, individual_name: impl Into<String>) -> Self {
        Self(self.0.with("individual_name", rt::Value::text(individual_name)))
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
        Self(self.0.with("invoice_prefix", rt::Value::text(invoice_prefix)))
    }

    /// Default invoice settings for this customer.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
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

    /// The customer's full name or business name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// The sequence to be used on the customer's next invoice. Defaults to 1.
    #[inline]
    pub fn next_invoice_sequence(self, next_invoice_sequence: i64) -> Self {
        Self(self.0.with("next_invoice_sequence", next_invoice_sequence))
    }

    /// The customer's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
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
                    rt::Value::list(preferred_locales.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
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
        Self(self.0.with("source", rt::Value::text(source)))
    }

    /// Tax details about the customer.
    #[inline]
    pub fn tax(self, tax: update::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// The customer's tax exemption. One of `none`, `exempt`, or `reverse`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: crate::customer::TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }
}

#[cfg(feature = "customers")]
/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value for `bank_account` of [`customers::update`](fn@crate::customers::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateBankAccountOrToken {
    /// The parameters of a `bank_account`.
    BankAccount(update::BankAccount),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "customers")]
impl From<update::BankAccount> for UpdateBankAccountOrToken {
    #[inline]
    fn from(value: update::BankAccount) -> Self {
        Self::BankAccount(value)
    }
}

#[cfg(feature = "customers")]
impl From<String> for UpdateBankAccountOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "customers")]
impl From<&str> for UpdateBankAccountOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "customers")]
impl<M> From<&rt::Id<M>> for UpdateBankAccountOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "customers")]
impl From<UpdateBankAccountOrToken> for rt::Value {
    #[inline]
    fn from(choice: UpdateBankAccountOrToken) -> Self {
        match choice {
            UpdateBankAccountOrToken::BankAccount(value) => Self::from(value),
            UpdateBankAccountOrToken::Id(value) => Self::from(value),
        }
    }
}

#[cfg(feature = "customers")]
/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
///
/// A value for `card` of [`customers::update`](fn@crate::customers::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardOrToken {
    /// The parameters of a `card`.
    Card(crate::charges::create::Card),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "customers")]
impl From<crate::charges::create::Card> for UpdateCardOrToken {
    #[inline]
    fn from(value: crate::charges::create::Card) -> Self {
        Self::Card(value)
    }
}

#[cfg(feature = "customers")]
impl From<String> for UpdateCardOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "customers")]
impl From<&str> for UpdateCardOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "customers")]
impl<M> From<&rt::Id<M>> for UpdateCardOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "customers")]
impl From<UpdateCardOrToken> for rt::Value {
    #[inline]
    fn from(choice: UpdateCardOrToken) -> Self {
        match choice {
            UpdateCardOrToken::Card(value) => Self::from(value),
            UpdateCardOrToken::Id(value) => Self::from(value),
        }
    }
}
