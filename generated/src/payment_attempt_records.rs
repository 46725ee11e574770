// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_attempt_records`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_attempt_records`.
    pub struct ListRequest -> rt::List<crate::PaymentAttemptRecord>, paged, expand;
}

/// List Payment Attempt Records.
///
/// List all the Payment Attempt Records attached to the specified Payment Record.
///
/// `GET /v1/payment_attempt_records`
///
/// - `payment_record`: The ID of the Payment Record.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_attempt_records::list("PAYMENT_RECORD").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(payment_record: impl Into<crate::ids::PaymentRecordId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentAttemptRecords",
        method: rt::Method::Get,
        path: "/v1/payment_attempt_records",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payment_record: crate::ids::PaymentRecordId = payment_record.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("payment_record", payment_record))
}

impl ListRequest {
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
    /// The request of [`retrieve`]: `GET /v1/payment_attempt_records/{id}`.
    pub struct RetrieveRequest -> crate::PaymentAttemptRecord, expand;
}

/// Retrieve a Payment Attempt Record.
///
/// Retrieves a Payment Attempt Record with the given ID
///
/// `GET /v1/payment_attempt_records/{id}`
///
/// - `id`: The ID of the Payment Attempt Record.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_attempt_records::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::PaymentAttemptRecordId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentAttemptRecordsId",
        method: rt::Method::Get,
        path: "/v1/payment_attempt_records/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentAttemptRecordId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
