// Written by `cargo xtask generate`. Do not edit.
//! The operations of `quotes`.

#[cfg(feature = "quotes")]
pub mod computed_upfront_line_items;
pub mod create;
#[cfg(feature = "quotes")]
pub mod line_items;
#[cfg(feature = "quotes")]
pub mod list;
#[cfg(feature = "quotes")]
pub mod update;

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`accept`]: `POST /v1/quotes/{quote}/accept`.
    pub struct AcceptRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Accept a quote.
///
/// Accepts the specified quote.
///
/// `POST /v1/quotes/{quote}/accept`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::accept("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn accept(quote: impl Into<crate::ids::QuoteId>) -> AcceptRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostQuotesQuoteAccept",
        method: rt::Method::Post,
        path: "/v1/quotes/{quote}/accept",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    AcceptRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`cancel`]: `POST /v1/quotes/{quote}/cancel`.
    pub struct CancelRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Cancel a quote.
///
/// Cancels the quote.
///
/// `POST /v1/quotes/{quote}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::cancel("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(quote: impl Into<crate::ids::QuoteId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostQuotesQuoteCancel",
        method: rt::Method::Post,
        path: "/v1/quotes/{quote}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    CancelRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/quotes`.
    pub struct CreateRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Create a quote.
///
/// A quote models prices and services for a customer. Default options for `header`, `description`,
/// `footer`, and `expires_at` can be set in the dashboard via the
/// [quote template](https://dashboard.stripe.com/settings/billing/quote).
///
/// `POST /v1/quotes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostQuotes",
        method: rt::Method::Post,
        path: "/v1/quotes",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "quotes")]
impl CreateRequest {
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. There cannot be any line items with
    /// recurring prices when using this field.
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Clears `application_fee_amount`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.cleared("application_fee_amount"))
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. There must be at least 1 line item with a recurring price to use this field.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Clears `application_fee_percent`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.cleared("application_fee_percent"))
    }

    /// Settings for automatic tax lookup for this quote and resulting invoices and subscriptions.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay invoices at the end of the subscription cycle or at invoice finalization using
    /// the default payment method attached to the subscription or customer. When sending an invoice,
    /// Stripe will email your customer an invoice with payment instructions and mark the subscription
    /// as `active`. Defaults to `charge_automatically`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::quote::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// The customer for which this quote belongs to. A customer is required before finalizing the
    /// quote. Once specified, it cannot be changed.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The account for which this quote belongs to. A customer or account is required before finalizing
    /// the quote. Once specified, it cannot be changed.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// The tax rates that will apply to any line item that does not have `tax_rates` set.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// A description that will be displayed on the quote PDF. If no value is passed, the default
    /// description configured in your
    /// [quote template settings](https://dashboard.stripe.com/settings/billing/quote) will be used.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// The discounts applied to the quote.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// A future timestamp on which the quote will be canceled if in `open` or `draft` status. Measured
    /// in seconds since the Unix epoch. If no value is passed, the default expiration date configured
    /// in your [quote template settings](https://dashboard.stripe.com/settings/billing/quote) will be
    /// used.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// A footer that will be displayed on the quote PDF. If no value is passed, the default footer
    /// configured in your
    /// [quote template settings](https://dashboard.stripe.com/settings/billing/quote) will be used.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Clears `footer`: unsets what is stored.
    #[inline]
    pub fn clear_footer(self) -> Self {
        Self(self.0.cleared("footer"))
    }

    /// Clone an existing quote. The new quote will be created in `status=draft`. When using this
    /// parameter, you cannot specify any other parameters except for `expires_at`.
    #[inline]
    pub fn from_quote(self, from_quote: create::FromQuote) -> Self {
        Self(self.0.with("from_quote", from_quote))
    }

    /// A header that will be displayed on the quote PDF. If no value is passed, the default header
    /// configured in your
    /// [quote template settings](https://dashboard.stripe.com/settings/billing/quote) will be used.
    #[inline]
    pub fn header(self, header: impl Into<String>) -> Self {
        Self(self.0.with("header", rt::Value::text(header)))
    }

    /// Clears `header`: unsets what is stored.
    #[inline]
    pub fn clear_header(self) -> Self {
        Self(self.0.cleared("header"))
    }

    /// All invoices will be billed using the specified settings.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// A list of line items the customer is being quoted for. Each line item includes information about
    /// the product, the quantity, and the resulting cost.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = create::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
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

    /// The account on behalf of which to charge.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    #[inline]
    pub fn subscription_data(self, subscription_data: create::SubscriptionData) -> Self {
        Self(self.0.with("subscription_data", subscription_data))
    }

    /// ID of the test clock to attach to the quote.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }

    /// The data with which to automatically create a Transfer for each of the invoices.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`finalize_quote`]: `POST /v1/quotes/{quote}/finalize`.
    pub struct FinalizeQuoteRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Finalize a quote.
///
/// Finalizes the quote.
///
/// `POST /v1/quotes/{quote}/finalize`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::finalize_quote("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn finalize_quote(quote: impl Into<crate::ids::QuoteId>) -> FinalizeQuoteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostQuotesQuoteFinalize",
        method: rt::Method::Post,
        path: "/v1/quotes/{quote}/finalize",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    FinalizeQuoteRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
impl FinalizeQuoteRequest {
    /// A future timestamp on which the quote will be canceled if in `open` or `draft` status. Measured
    /// in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/quotes`.
    pub struct ListRequest -> rt::List<crate::Quote>, paged, expand;
}

#[cfg(feature = "quotes")]
/// List all quotes.
///
/// Returns a list of your quotes.
///
/// `GET /v1/quotes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::quotes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetQuotes",
        method: rt::Method::Get,
        path: "/v1/quotes",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "quotes")]
impl ListRequest {
    /// The ID of the customer whose quotes you're retrieving.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the account representing the customer whose quotes you're retrieving.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
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

    /// The status of the quote.
    #[inline]
    pub fn status(self, status: crate::quote::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Provides a list of quotes that are associated with the specified test clock. The response will
    /// not include quotes with test clocks if this and the customer parameter is not set.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`pdf`]: `GET /v1/quotes/{quote}/pdf`.
    pub struct PdfRequest -> download, expand;
}

#[cfg(feature = "quotes")]
/// Download quote PDF.
///
/// Download the PDF for a finalized quote. Explanation for special handling can be found
/// [here](https://docs.stripe.com/quotes/overview#quote_pdf)
///
/// `GET /v1/quotes/{quote}/pdf`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let download = stripe::quotes::pdf("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn pdf(quote: impl Into<crate::ids::QuoteId>) -> PdfRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetQuotesQuotePdf",
        method: rt::Method::Get,
        path: "/v1/quotes/{quote}/pdf",
        base: rt::Base::Files,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    PdfRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/quotes/{quote}`.
    pub struct RetrieveRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Retrieve a quote.
///
/// Retrieves the quote with the given ID.
///
/// `GET /v1/quotes/{quote}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::retrieve("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(quote: impl Into<crate::ids::QuoteId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetQuotesQuote",
        method: rt::Method::Get,
        path: "/v1/quotes/{quote}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/quotes/{quote}`.
    pub struct UpdateRequest -> crate::Quote, expand;
}

#[cfg(feature = "quotes")]
/// Update a quote.
///
/// A quote models prices and services for a customer.
///
/// `POST /v1/quotes/{quote}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::quotes::update("QUOTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(quote: impl Into<crate::ids::QuoteId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostQuotesQuote",
        method: rt::Method::Post,
        path: "/v1/quotes/{quote}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    UpdateRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

#[cfg(feature = "quotes")]
impl UpdateRequest {
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. There cannot be any line items with
    /// recurring prices when using this field.
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Clears `application_fee_amount`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.cleared("application_fee_amount"))
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. There must be at least 1 line item with a recurring price to use this field.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Clears `application_fee_percent`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.cleared("application_fee_percent"))
    }

    /// Settings for automatic tax lookup for this quote and resulting invoices and subscriptions.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay invoices at the end of the subscription cycle or at invoice finalization using
    /// the default payment method attached to the subscription or customer. When sending an invoice,
    /// Stripe will email your customer an invoice with payment instructions and mark the subscription
    /// as `active`. Defaults to `charge_automatically`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::quote::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// The customer for which this quote belongs to. A customer is required before finalizing the
    /// quote. Once specified, it cannot be changed.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The account for which this quote belongs to. A customer or account is required before finalizing
    /// the quote. Once specified, it cannot be changed.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// The tax rates that will apply to any line item that does not have `tax_rates` set.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// A description that will be displayed on the quote PDF.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// The discounts applied to the quote.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// A future timestamp on which the quote will be canceled if in `open` or `draft` status. Measured
    /// in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// A footer that will be displayed on the quote PDF.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Clears `footer`: unsets what is stored.
    #[inline]
    pub fn clear_footer(self) -> Self {
        Self(self.0.cleared("footer"))
    }

    /// A header that will be displayed on the quote PDF.
    #[inline]
    pub fn header(self, header: impl Into<String>) -> Self {
        Self(self.0.with("header", rt::Value::text(header)))
    }

    /// Clears `header`: unsets what is stored.
    #[inline]
    pub fn clear_header(self) -> Self {
        Self(self.0.cleared("header"))
    }

    /// All invoices will be billed using the specified settings.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// A list of line items the customer is being quoted for. Each line item includes information about
    /// the product, the quantity, and the resulting cost.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = update::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
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

    /// The account on behalf of which to charge.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    #[inline]
    pub fn subscription_data(self, subscription_data: update::SubscriptionData) -> Self {
        Self(self.0.with("subscription_data", subscription_data))
    }

    /// The data with which to automatically create a Transfer for each of the invoices.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }
}
