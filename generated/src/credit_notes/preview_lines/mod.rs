// Written by `cargo xtask generate`. Do not edit.
//! The operations of `credit_notes::preview_lines`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, CreditNoteLineItem, CreditNoteLineItemParams, CreditNoteRefundParams,
    CreditNoteShippingCost, EmailType, PreviewCreditNoteReason,
};

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/credit_notes/preview/lines`.
    pub struct ListRequest -> List<CreditNoteLineItem>, paged, expand;
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
pub fn list(invoice: impl Into<String>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCreditNotesPreviewLines",
        method: Method::Get,
        path: "/v1/credit_notes/preview/lines",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]).with("invoice", Value::text(invoice)))
}

impl ListRequest {
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// The integer amount in cents (or local equivalent) representing the amount to credit the
    /// customer's balance, which will be automatically applied to their next invoice.
    #[inline]
    pub fn credit_amount(mut self, credit_amount: i64) -> Self {
        self.0.set("credit_amount", credit_amount);
        self
    }

    /// The date when this credit note is in effect. Same as `created` unless overwritten. When defined,
    /// this value replaces the system-generated 'Date of issue' printed on the credit note PDF.
    #[inline]
    pub fn effective_at(mut self, effective_at: impl Into<Timestamp>) -> Self {
        self.0.set("effective_at", Into::<Timestamp>::into(effective_at));
        self
    }

    /// Type of email to send to the customer, one of `credit_note` or `none` and the default is
    /// `credit_note`.
    #[inline]
    pub fn email_type(mut self, email_type: EmailType) -> Self {
        self.0.set("email_type", email_type);
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// Line items that make up the credit note. One of `amount`, `lines`, or `shipping_cost` must be
    /// provided.
    #[inline]
    pub fn lines(
        mut self,
        lines: impl IntoIterator<Item = CreditNoteLineItemParams>,
    ) -> Self {
        self.0.set("lines", Value::list(lines));
        self
    }

    /// The credit note's memo appears on the credit note PDF.
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.0.set("memo", Value::text(memo));
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// The integer amount in cents (or local equivalent) representing the amount that is credited
    /// outside of Stripe.
    #[inline]
    pub fn out_of_band_amount(mut self, out_of_band_amount: i64) -> Self {
        self.0.set("out_of_band_amount", out_of_band_amount);
        self
    }

    /// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
    /// `product_unsatisfactory`
    #[inline]
    pub fn reason(mut self, reason: PreviewCreditNoteReason) -> Self {
        self.0.set("reason", reason);
        self
    }

    /// The integer amount in cents (or local equivalent) representing the amount to refund. If set, a
    /// refund will be created for the charge associated with the invoice.
    #[inline]
    pub fn refund_amount(mut self, refund_amount: i64) -> Self {
        self.0.set("refund_amount", refund_amount);
        self
    }

    /// Refunds to link to this credit note.
    #[inline]
    pub fn refunds(
        mut self,
        refunds: impl IntoIterator<Item = CreditNoteRefundParams>,
    ) -> Self {
        self.0.set("refunds", Value::list(refunds));
        self
    }

    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn shipping_cost(mut self, shipping_cost: CreditNoteShippingCost) -> Self {
        self.0.set("shipping_cost", shipping_cost);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }
}
