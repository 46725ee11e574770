// Written by `cargo xtask generate`. Do not edit.
//! The operations of `credit_notes`.

pub mod create;
pub mod line_items;
pub mod preview;
pub mod preview_lines;

rt::operation! {
    /// The request of [`create`]: `POST /v1/credit_notes`.
    pub struct CreateRequest -> crate::CreditNote, expand;
}

/// Create a credit note.
///
/// Issue a credit note to adjust the amount of a finalized invoice. A credit note will first reduce
/// the invoice’s `amount_remaining` (and `amount_due`), but not below zero. This amount is
/// indicated by the credit note’s `pre_payment_amount`. The excess amount is indicated by
/// `post_payment_amount`, and it can result in any combination of the following:
///
/// - Refunds: create a new refund (using `refund_amount`) or link existing refunds (using
///   `refunds`).
/// - Customer balance credit: credit the customer’s balance (using `credit_amount`) which will be
///   automatically applied to their next invoice when it’s finalized.
/// - Outside of Stripe credit: record the amount that is or will be credited outside of Stripe
///   (using `out_of_band_amount`).
///
/// The sum of refunds, customer balance credits, and outside of Stripe credits must equal the
/// `post_payment_amount`.
///
/// You may issue multiple credit notes for an invoice. Each credit note may increment the invoice’s
/// `pre_payment_credit_notes_amount`, `post_payment_credit_notes_amount`, or both, depending on the
/// invoice’s `amount_remaining` at the time of credit note creation.
///
/// `POST /v1/credit_notes`
///
/// - `invoice`: ID of the invoice.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::credit_notes::create("INVOICE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(invoice: impl Into<crate::ids::InvoiceId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCreditNotes",
        method: rt::Method::Post,
        path: "/v1/credit_notes",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("invoice", invoice))
}

impl CreateRequest {
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
    pub fn email_type(self, email_type: create::EmailType) -> Self {
        Self(self.0.with("email_type", email_type))
    }

    /// Line items that make up the credit note. One of `amount`, `lines`, or `shipping_cost` must be
    /// provided.
    #[inline]
    pub fn lines(self, lines: impl IntoIterator<Item = create::Line>) -> Self {
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
    pub fn refunds(self, refunds: impl IntoIterator<Item = create::Refund>) -> Self {
        Self(self.0.with("refunds", rt::Value::list(refunds)))
    }

    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/credit_notes`.
    pub struct ListRequest -> rt::List<crate::CreditNote>, paged, expand;
}

/// List all credit notes.
///
/// Returns a list of credit notes.
///
/// `GET /v1/credit_notes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::credit_notes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCreditNotes",
        method: rt::Method::Get,
        path: "/v1/credit_notes",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return credit notes that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return credit notes for the customer specified by this customer ID.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return credit notes for the account representing the customer specified by this account ID.
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

    /// Only return credit notes for the invoice specified by this invoice ID.
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
    /// The request of [`preview`]: `GET /v1/credit_notes/preview`.
    pub struct PreviewRequest -> crate::CreditNote, expand;
}

/// Preview a credit note.
///
/// Get a preview of a credit note without creating it.
///
/// `GET /v1/credit_notes/preview`
///
/// - `invoice`: ID of the invoice.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::credit_notes::preview("INVOICE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn preview(invoice: impl Into<crate::ids::InvoiceId>) -> PreviewRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCreditNotesPreview",
        method: rt::Method::Get,
        path: "/v1/credit_notes/preview",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    PreviewRequest(rt::Request::new(OPERATION, &[]).with("invoice", invoice))
}

impl PreviewRequest {
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
    pub fn email_type(self, email_type: create::EmailType) -> Self {
        Self(self.0.with("email_type", email_type))
    }

    /// Line items that make up the credit note. One of `amount`, `lines`, or `shipping_cost` must be
    /// provided.
    #[inline]
    pub fn lines(self, lines: impl IntoIterator<Item = create::Line>) -> Self {
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
    pub fn refunds(self, refunds: impl IntoIterator<Item = create::Refund>) -> Self {
        Self(self.0.with("refunds", rt::Value::list(refunds)))
    }

    /// When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included in
    /// the credit note. One of `amount`, `lines`, or `shipping_cost` must be provided.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/credit_notes/{id}`.
    pub struct RetrieveRequest -> crate::CreditNote, expand;
}

/// Retrieve a credit note.
///
/// Retrieves the credit note object with the given identifier.
///
/// `GET /v1/credit_notes/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::credit_notes::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::CreditNoteId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCreditNotesId",
        method: rt::Method::Get,
        path: "/v1/credit_notes/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::CreditNoteId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/credit_notes/{id}`.
    pub struct UpdateRequest -> crate::CreditNote, expand;
}

/// Update a credit note.
///
/// Updates an existing credit note.
///
/// `POST /v1/credit_notes/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::credit_notes::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<crate::ids::CreditNoteId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCreditNotesId",
        method: rt::Method::Post,
        path: "/v1/credit_notes/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::CreditNoteId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl UpdateRequest {
    /// Credit note memo.
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
}

rt::operation! {
    /// The request of [`void_credit_note`]: `POST /v1/credit_notes/{id}/void`.
    pub struct VoidCreditNoteRequest -> crate::CreditNote, expand;
}

/// Void a credit note.
///
/// Marks a credit note as void. Learn more about
/// [voiding credit notes](https://docs.stripe.com/billing/invoices/credit-notes#voiding).
///
/// `POST /v1/credit_notes/{id}/void`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::credit_notes::void_credit_note("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn void_credit_note(
    id: impl Into<crate::ids::CreditNoteId>,
) -> VoidCreditNoteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCreditNotesIdVoid",
        method: rt::Method::Post,
        path: "/v1/credit_notes/{id}/void",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::CreditNoteId = id.into();
    VoidCreditNoteRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
