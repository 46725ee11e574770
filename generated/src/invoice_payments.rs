// Written by `cargo xtask generate`. Do not edit.
//! The operations of `invoice_payments`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/invoice_payments`.
    pub struct ListRequest -> rt::List<crate::InvoicePayment>, paged, expand;
}

/// List all payments for an invoice.
///
/// When retrieving an invoice, there is an includable payments property containing the first
/// handful of those items. There is also a URL where you can retrieve the full (paginated) list of
/// payments.
///
/// `GET /v1/invoice_payments`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::invoice_payments::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoicePayments",
        method: rt::Method::Get,
        path: "/v1/invoice_payments",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return invoice payments that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// The identifier of the invoice whose payments to return.
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

    /// The payment details of the invoice payments to return.
    #[inline]
    pub fn payment(self, payment: list::Payment) -> Self {
        Self(self.0.with("payment", payment))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// The status of the invoice payments to return.
    #[inline]
    pub fn status(self, status: list::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/invoice_payments/{invoice_payment}`.
    pub struct RetrieveRequest -> crate::InvoicePayment, expand;
}

/// Retrieve an InvoicePayment.
///
/// Retrieves the invoice payment with the given ID.
///
/// `GET /v1/invoice_payments/{invoice_payment}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoice_payments::retrieve("INVOICE_PAYMENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    invoice_payment: impl Into<crate::ids::InvoicePaymentId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoicePaymentsInvoicePayment",
        method: rt::Method::Get,
        path: "/v1/invoice_payments/{invoice_payment}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice_payment: crate::ids::InvoicePaymentId = invoice_payment.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[invoice_payment.as_str()]))
}
