// Written by `cargo xtask generate`. Do not edit.
//! The operations of `invoice_items`.

pub mod create;
#[cfg(feature = "invoice_items")]
pub mod update;

#[cfg(feature = "invoice_items")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/invoiceitems`.
    pub struct CreateRequest -> crate::Invoiceitem, expand;
}

#[cfg(feature = "invoice_items")]
/// Create an invoice item.
///
/// Creates an item to be added to a draft invoice (up to 250 items per invoice). If no invoice is
/// specified, the item will be on the next invoice created for the customer specified.
///
/// `POST /v1/invoiceitems`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoice_items::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoiceitems",
        method: rt::Method::Post,
        path: "/v1/invoiceitems",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "invoice_items")]
impl CreateRequest {
    /// The integer amount in cents (or local equivalent) of the charge to be applied to the upcoming
    /// invoice. Passing in a negative `amount` will reduce the `amount_due` on the invoice.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// The ID of the customer to bill for this invoice item.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the account representing the customer to bill for this invoice item.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// An arbitrary string which you can attach to the invoice item. The description is displayed in
    /// the invoice for easy tracking.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Controls whether discounts apply to this invoice item. Defaults to false for prorations or
    /// negative invoice items, and true for all other invoice items.
    #[inline]
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// The coupons and promotion codes to redeem into discounts for the invoice item or invoice line
    /// item.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// The ID of an existing invoice to add this invoice item to. For subscription invoices, when left
    /// blank, the invoice item will be added to the next upcoming scheduled invoice. For standalone
    /// invoices, the invoice item won't be automatically added unless you pass
    /// `pending_invoice_item_behavior: 'include'` when creating the invoice. This is useful when adding
    /// invoice items in response to an invoice.created webhook. You can only add invoice items to draft
    /// invoices and there is a maximum of 250 items per invoice.
    #[inline]
    pub fn invoice(self, invoice: impl Into<crate::ids::InvoiceId>) -> Self {
        let invoice: crate::ids::InvoiceId = invoice.into();
        Self(self.0.with("invoice", invoice))
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

    /// The period associated with this invoice item. When set to different values, the period will be
    /// rendered on the invoice. If you have
    /// [Stripe Revenue Recognition](https://docs.stripe.com/revenue-recognition) enabled, the period
    /// will be used to recognize and defer revenue. See the
    /// [Revenue Recognition documentation](https://docs.stripe.com/revenue-recognition/methodology/subscriptions-and-invoicing)
    /// for details.
    #[inline]
    pub fn period(self, period: create::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    #[inline]
    pub fn price_data(self, price_data: create::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// The pricing information for the invoice item.
    #[inline]
    pub fn pricing(self, pricing: create::Pricing) -> Self {
        Self(self.0.with("pricing", pricing))
    }

    /// Non-negative integer. The quantity of units for the invoice item. Use `quantity_decimal` instead
    /// to provide decimal precision. This field will be deprecated in favor of `quantity_decimal` in a
    /// future version.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Non-negative decimal with at most 12 decimal places. The quantity of units for the invoice item.
    #[inline]
    pub fn quantity_decimal(
        self,
        quantity_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let quantity_decimal: rt::Decimal = quantity_decimal.into();
        Self(self.0.with("quantity_decimal", quantity_decimal))
    }

    /// The ID of a subscription to add this invoice item to. When left blank, the invoice item is added
    /// to the next upcoming scheduled invoice. When set, scheduled invoices for subscriptions other
    /// than the specified subscription will ignore the invoice item. Use this when you want to express
    /// that an invoice item has been accrued within the context of a particular subscription.
    #[inline]
    pub fn subscription(
        self,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(self.0.with("subscription", subscription))
    }

    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Clears `tax_code`: unsets what is stored.
    #[inline]
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.cleared("tax_code"))
    }

    /// The tax rates which apply to the invoice item. When set, the `default_tax_rates` on the invoice
    /// do not apply to this invoice item.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// The decimal unit amount in cents (or local equivalent) of the charge to be applied to the
    /// upcoming invoice. This `unit_amount_decimal` will be multiplied by the quantity to get the full
    /// amount. Passing in a negative `unit_amount_decimal` will reduce the `amount_due` on the invoice.
    /// Accepts at most 12 decimal places.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}

#[cfg(feature = "invoice_items")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/invoiceitems/{invoiceitem}`.
    pub struct DeleteRequest -> crate::DeletedInvoiceitem;
}

#[cfg(feature = "invoice_items")]
/// Delete an invoice item.
///
/// Deletes an invoice item, removing it from an invoice. Deleting invoice items is only possible
/// when they’re not attached to invoices, or if it’s attached to a draft invoice.
///
/// `DELETE /v1/invoiceitems/{invoiceitem}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoice_items::delete("INVOICEITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(invoiceitem: impl Into<crate::ids::InvoiceitemId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteInvoiceitemsInvoiceitem",
        method: rt::Method::Delete,
        path: "/v1/invoiceitems/{invoiceitem}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoiceitem: crate::ids::InvoiceitemId = invoiceitem.into();
    DeleteRequest(rt::Request::new(OPERATION, &[invoiceitem.as_str()]))
}

#[cfg(feature = "invoice_items")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/invoiceitems`.
    pub struct ListRequest -> rt::List<crate::Invoiceitem>, paged, expand;
}

#[cfg(feature = "invoice_items")]
/// List all invoice items.
///
/// Returns a list of your invoice items. Invoice items are returned sorted by creation date, with
/// the most recently created invoice items appearing first.
///
/// `GET /v1/invoiceitems`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::invoice_items::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoiceitems",
        method: rt::Method::Get,
        path: "/v1/invoiceitems",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "invoice_items")]
impl ListRequest {
    /// Only return invoice items that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// The identifier of the customer whose invoice items to return. If none is provided, returns all
    /// invoice items.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The identifier of the account representing the customer whose invoice items to return. If none
    /// is provided, returns all invoice items.
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

    /// Only return invoice items belonging to this invoice. If none is provided, all invoice items will
    /// be returned. If specifying an invoice, no customer identifier is needed.
    #[inline]
    pub fn invoice(self, invoice: impl Into<crate::ids::InvoiceId>) -> Self {
        let invoice: crate::ids::InvoiceId = invoice.into();
        Self(self.0.with("invoice", invoice))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Set to `true` to only show pending invoice items, which are not yet attached to any invoices.
    /// Set to `false` to only show invoice items already attached to invoices. If unspecified, no
    /// filter is applied.
    #[inline]
    pub fn pending(self, pending: bool) -> Self {
        Self(self.0.with("pending", pending))
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

#[cfg(feature = "invoice_items")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/invoiceitems/{invoiceitem}`.
    pub struct RetrieveRequest -> crate::Invoiceitem, expand;
}

#[cfg(feature = "invoice_items")]
/// Retrieve an invoice item.
///
/// Retrieves the invoice item with the given ID.
///
/// `GET /v1/invoiceitems/{invoiceitem}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoice_items::retrieve("INVOICEITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(invoiceitem: impl Into<crate::ids::InvoiceitemId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoiceitemsInvoiceitem",
        method: rt::Method::Get,
        path: "/v1/invoiceitems/{invoiceitem}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoiceitem: crate::ids::InvoiceitemId = invoiceitem.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[invoiceitem.as_str()]))
}

#[cfg(feature = "invoice_items")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/invoiceitems/{invoiceitem}`.
    pub struct UpdateRequest -> crate::Invoiceitem, expand;
}

#[cfg(feature = "invoice_items")]
/// Update an invoice item.
///
/// Updates the amount or description of an invoice item on an upcoming invoice. Updating an invoice
/// item is only possible before the invoice it’s attached to is closed.
///
/// `POST /v1/invoiceitems/{invoiceitem}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoice_items::update("INVOICEITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(invoiceitem: impl Into<crate::ids::InvoiceitemId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoiceitemsInvoiceitem",
        method: rt::Method::Post,
        path: "/v1/invoiceitems/{invoiceitem}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoiceitem: crate::ids::InvoiceitemId = invoiceitem.into();
    UpdateRequest(rt::Request::new(OPERATION, &[invoiceitem.as_str()]))
}

#[cfg(feature = "invoice_items")]
impl UpdateRequest {
    /// The integer amount in cents (or local equivalent) of the charge to be applied to the upcoming
    /// invoice. If you want to apply a credit to the customer's account, pass a negative amount.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// An arbitrary string which you can attach to the invoice item. The description is displayed in
    /// the invoice for easy tracking.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Controls whether discounts apply to this invoice item. Defaults to false for prorations or
    /// negative invoice items, and true for all other invoice items. Cannot be set to true for
    /// prorations.
    #[inline]
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// The coupons, promotion codes & existing discounts which apply to the invoice item or invoice
    /// line item. Item discounts are applied before invoice discounts. Pass an empty string to remove
    /// previously-defined discounts.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
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

    /// The period associated with this invoice item. When set to different values, the period will be
    /// rendered on the invoice. If you have
    /// [Stripe Revenue Recognition](https://docs.stripe.com/revenue-recognition) enabled, the period
    /// will be used to recognize and defer revenue. See the
    /// [Revenue Recognition documentation](https://docs.stripe.com/revenue-recognition/methodology/subscriptions-and-invoicing)
    /// for details.
    #[inline]
    pub fn period(self, period: create::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    #[inline]
    pub fn price_data(self, price_data: create::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// The pricing information for the invoice item.
    #[inline]
    pub fn pricing(self, pricing: create::Pricing) -> Self {
        Self(self.0.with("pricing", pricing))
    }

    /// Non-negative integer. The quantity of units for the invoice item. Use `quantity_decimal` instead
    /// to provide decimal precision. This field will be deprecated in favor of `quantity_decimal` in a
    /// future version.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Non-negative decimal with at most 12 decimal places. The quantity of units for the line item.
    #[inline]
    pub fn quantity_decimal(
        self,
        quantity_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let quantity_decimal: rt::Decimal = quantity_decimal.into();
        Self(self.0.with("quantity_decimal", quantity_decimal))
    }

    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Clears `tax_code`: unsets what is stored.
    #[inline]
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.cleared("tax_code"))
    }

    /// The tax rates which apply to the invoice item. When set, the `default_tax_rates` on the invoice
    /// do not apply to this invoice item. Pass an empty string to remove previously-defined tax rates.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }

    /// The decimal unit amount in cents (or local equivalent) of the charge to be applied to the
    /// upcoming invoice. This `unit_amount_decimal` will be multiplied by the quantity to get the full
    /// amount. Passing in a negative `unit_amount_decimal` will reduce the `amount_due` on the invoice.
    /// Accepts at most 12 decimal places.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}
