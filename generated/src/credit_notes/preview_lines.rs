// Written by `cargo xtask generate`. Do not edit.
//! The operations of `credit_notes::preview_lines`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/credit_notes/preview/lines`.
    pub struct ListRequest -> rt::List<crate::CreditNoteLineItem>, paged, expand;
}

/// Retrieve a credit note preview's line items.
///
/// When retrieving a credit note preview, you’ll get a **lines** property containing the first
/// handful of those items. This URL you can retrieve the full (paginated) list of line items.
///
/// `GET /v1/credit_notes/preview/lines`
///
/// - `invoice`: ID of the invoice.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::credit_notes::preview_lines::list("INVOICE").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(invoice: impl Into<crate::ids::InvoiceId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCreditNotesPreviewLines",
        method: rt::Method::Get,
        path: "/v1/credit_notes/preview/lines",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("invoice", invoice))
}

impl ListRequest {
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// The integer amount in cents (or local equivalent) representing the amount to credit the
    /// customer's balance, which will be automatically applied to their next invoice.
    #[inline]
    pub fn credit_amount(self, credit_amount: i64) -> Self {
        Self(self.0.with("credit_amount", credit_amount))
    }

    /// The date when this credit note is in effect. Same as `created` unless overwritten. When defined,
    /// this value replaces the system-generated 'Date of issue' printed on the credit note PDF.
    #[inline]
    pub fn effective_at(self, effective_at: impl Into<rt::Timestamp>) -> Self {
        let effective_at: rt::Timestamp = effective_at.into();
        Self(self.0.with("effective_at", effective_at))
    }

    /// Type of email to send to the customer, one of `credit_note` or `none` and the default is
    /// `credit_note`.
    #[inline]
    pub fn email_type(self, email_type: list::EmailType) -> Self {
        Self(self.0.with("email_type", email_type))
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

    /// Line items that make up the credit note. One of `amount`, `lines`, or `shipping_cost` must be
    /// provided.
    #[inline]
    pub fn lines(self, lines: impl IntoIterator<Item = list::Line>) -> Self {
        Self(self.0.with("lines", rt::Value::list(lines)))
    }

    /// The credit note's memo appears on the credit note PDF.
    #[inline]
    pub fn memo(self, memo: impl Into<String>) -> Self {
        Self(self.0.with("memo", rt::Value::text(memo)))
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

    /// The integer amount in cents (or local equivalent) representing the amount that is credited
    /// outside of Stripe.
    #[inline]
    pub fn out_of_band_amount(self, out_of_band_amount: i64) -> Self {
        Self(self.0.with("out_of_band_amount", out_of_band_amount))
    }

    /// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
    /// `product_unsatisfactory`
    #[inline]
    pub fn reason(self, reason: crate::credit_note::Reason) -> Self {
        Self(self.0.with("reason", reason))
    }

    /// The integer amount in cents (or local equivalent) representing the amount to refund. If set, a
    /// refund will be created for the charge associated with the invoice.
    #[inline]
    pub fn refund_amount(self, refund_amount: i64) -> Self {
        Self(self.0.with("refund_amount", refund_amount))
    }

    /// Refunds to link to this credit note.
    #[inline]
    pub fn refunds(self, refunds: impl IntoIterator<Item = list::Refund>) -> Self {
        Self(self.0.with("refunds", rt::Value::list(refunds)))
    }

    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn shipping_cost(
        self,
        shipping_cost: crate::credit_notes::create::ShippingCost,
    ) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
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
