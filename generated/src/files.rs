// Written by `cargo xtask generate`. Do not edit.
//! The operations of `files`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/files`.
    pub struct CreateRequest -> crate::File, expand;
}

/// Create a file.
///
/// To upload a file to Stripe, you need to send a request of type `multipart/form-data`. Include
/// the file you want to upload in the request, and the parameters for creating a file.
///
/// All of Stripe’s officially supported Client libraries support sending `multipart/form-data`.
///
/// `POST /v1/files`
///
/// - `file`: A file to upload. Make sure that the specifications follow RFC 2388, which defines file
///   transfers for the `multipart/form-data` protocol.
/// - `purpose`: The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::files::create(stripe::Upload::bytes("receipt.txt", "paid"), stripe::files::create::Purpose::AccountRequirement).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(file: impl Into<rt::Upload>, purpose: create::Purpose) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostFiles",
        method: rt::Method::Post,
        path: "/v1/files",
        base: rt::Base::Files,
        body: rt::Body::Multipart,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with_upload("file", file)
            .with("purpose", purpose),
    )
}

impl CreateRequest {
    /// Optional parameters that automatically create a
    /// [file link](https://docs.stripe.com/api#file_links) for the newly created file.
    #[inline]
    pub fn file_link_data(self, file_link_data: create::FileLinkData) -> Self {
        Self(self.0.with("file_link_data", file_link_data))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/files`.
    pub struct ListRequest -> rt::List<crate::File>, paged, expand;
}

/// List all files.
///
/// Returns a list of the files that your account has access to. Stripe sorts and returns the files
/// by their creation dates, placing the most recently created files at the top.
///
/// `GET /v1/files`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::files::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFiles",
        method: rt::Method::Get,
        path: "/v1/files",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return files that were created during the given date interval.
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

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Filter queries by the file purpose. If you don't provide a purpose, the queries return
    /// unfiltered files.
    #[inline]
    pub fn purpose(self, purpose: crate::file::Purpose) -> Self {
        Self(self.0.with("purpose", purpose))
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
    /// The request of [`retrieve`]: `GET /v1/files/{file}`.
    pub struct RetrieveRequest -> crate::File, expand;
}

/// Retrieve a file.
///
/// Retrieves the details of an existing file object. After you supply a unique file ID, Stripe
/// returns the corresponding file object. Learn how to
/// [access file contents](https://docs.stripe.com/file-upload#download-file-contents).
///
/// `GET /v1/files/{file}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::files::retrieve("FILE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(file: impl Into<crate::ids::FileId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFilesFile",
        method: rt::Method::Get,
        path: "/v1/files/{file}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let file: crate::ids::FileId = file.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[file.as_str()]))
}
