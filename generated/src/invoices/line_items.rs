// Written by `cargo xtask generate`. Do not edit.
//! The operations of `invoices::line_items`.

pub mod update;

rt::operation! {
    /// The request of [`list`]: `GET /v1/invoices/{invoice}/lines`.
    pub struct ListRequest -> rt::List<crate::LineItem>, paged, expand;
}

/// Retrieve an invoice's line items.
///
/// When retrieving an invoice, you’ll get a **lines** property containing the total count of line
/// items and the first handful of those items. There is also a URL where you can retrieve the full
/// (paginated) list of line items.
///
/// `GET /v1/invoices/{invoice}/lines`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::invoices::line_items::list("INVOICE_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(invoice: impl Into<crate::ids::InvoiceId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoicesInvoiceLines",
        method: rt::Method::Get,
        path: "/v1/invoices/{invoice}/lines",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    ListRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
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
    /// The request of [`update`]: `POST /v1/invoices/{invoice}/lines/{line_item_id}`.
    pub struct UpdateRequest -> crate::LineItem, expand;
}

/// Update an invoice's line item.
///
/// Updates an invoice’s line item. Some fields, such as `tax_amounts`, only live on the invoice
/// line item, so they can only be updated through this endpoint. Other fields, such as `amount`,
/// live on both the invoice item and the invoice line item, so updates on this endpoint will
/// propagate to the invoice item as well. Updating an invoice’s line item is only possible before
/// the invoice is finalized.
///
/// `POST /v1/invoices/{invoice}/lines/{line_item_id}`
///
/// - `invoice`: Invoice ID of line item
/// - `line_item_id`: Invoice line item ID
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::line_items::update("INVOICE_ID", "LINE_ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    invoice: impl Into<crate::ids::InvoiceId>,
    line_item_id: impl AsRef<str>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceLinesLineItemId",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/lines/{line_item_id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    UpdateRequest(
        rt::Request::new(OPERATION, &[invoice.as_str(), line_item_id.as_ref()]),
    )
}

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

    /// Controls whether discounts apply to this line item. Defaults to false for prorations or negative
    /// line items, and true for all other line items. Cannot be set to true for prorations.
    #[inline]
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// The coupons, promotion codes & existing discounts which apply to the line item. Item discounts
    /// are applied before invoice discounts. Pass an empty string to remove previously-defined
    /// discounts.
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
    /// an empty value to `metadata`. For
    /// [type=subscription](https://docs.stripe.com/api/invoices/line_item) line items, the incoming
    /// metadata specified on the request is directly used to set this value, in contrast to
    /// [type=invoiceitem](https://docs.stripe.com/api/invoices/line_item) line items, where any
    /// existing metadata on the invoice line is merged with the incoming data.
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
    pub fn period(self, period: crate::invoice_items::create::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    #[inline]
    pub fn price_data(self, price_data: update::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// The pricing information for the invoice item.
    #[inline]
    pub fn pricing(self, pricing: crate::invoice_items::create::Pricing) -> Self {
        Self(self.0.with("pricing", pricing))
    }

    /// Non-negative integer. The quantity of units for the line item. Use `quantity_decimal` instead to
    /// provide decimal precision. This field will be deprecated in favor of `quantity_decimal` in a
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

    /// A list of up to 10 tax amounts for this line item. This can be useful if you calculate taxes on
    /// your own or use a third-party to calculate them. You cannot set tax amounts if any line item has
    /// [tax_rates](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-tax_rates)
    /// or if the invoice has
    /// [default_tax_rates](https://docs.stripe.com/api/invoices/object#invoice_object-default_tax_rates)
    /// or uses [automatic tax](https://docs.stripe.com/tax/invoicing). Pass an empty string to remove
    /// previously defined tax amounts.
    #[inline]
    pub fn tax_amounts(
        self,
        tax_amounts: impl IntoIterator<Item = update::TaxAmount>,
    ) -> Self {
        Self(self.0.with("tax_amounts", rt::Value::list(tax_amounts)))
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.cleared("tax_amounts"))
    }

    /// The tax rates which apply to the line item. When set, the `default_tax_rates` on the invoice do
    /// not apply to this line item. Pass an empty string to remove previously-defined tax rates.
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
}
