// Written by `cargo xtask generate`. Do not edit.

/// This object represents files hosted on Stripe's servers. You can upload files with the
/// [create file](https://docs.stripe.com/api#create_file) request (for example, when uploading
/// dispute evidence). Stripe also creates files independently (for example, the results of a
/// [Sigma scheduled query](https://docs.stripe.com/api#scheduled_queries)).
///
/// Related guide: [File upload guide](https://docs.stripe.com/file-upload)
///
/// The object `file`.
#[derive(Clone)]
#[non_exhaustive]
pub struct File {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The file expires and isn't available at this time in epoch seconds.
    pub expires_at: Option<rt::Timestamp>,
    /// The suitable name for saving the file to a filesystem.
    pub filename: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::FileId,
    /// A list of [file links](https://docs.stripe.com/api#file_links) that point at this file.
    pub links: Option<rt::List<crate::FileLink>>,
    /// The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
    pub purpose: crate::file::Purpose,
    /// The size of the file object in bytes.
    pub size: i64,
    /// A suitable title for the document.
    pub title: Option<String>,
    /// The returned file type (for example, `csv`, `pdf`, `jpg`, or `png`).
    pub type_: Option<String>,
    /// Use your live secret API key to download the file from this URL.
    pub url: Option<String>,
}

impl rt::Record for File {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            expires_at: rt::blank(),
            filename: rt::blank(),
            id: rt::blank(),
            links: rt::blank(),
            purpose: rt::blank(),
            size: rt::blank(),
            title: rt::blank(),
            type_: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "file",
            constants: &[("object", rt::Constant::Str("file"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("filename", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("links", rt::NULLABLE),
                rt::Field("purpose", rt::REQUIRED),
                rt::Field("size", rt::REQUIRED),
                rt::Field("title", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            2 => &self.filename,
            3 => &self.id,
            4 => &self.links,
            5 => &self.purpose,
            6 => &self.size,
            7 => &self.title,
            8 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            2 => &mut self.filename,
            3 => &mut self.id,
            4 => &mut self.links,
            5 => &mut self.purpose,
            6 => &mut self.size,
            7 => &mut self.title,
            8 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(File);

impl rt::Resource for File {
    type Id = crate::ids::FileId;
    const OBJECT: &'static str = "file";
}

impl File {
    /// Expands `links`.
    pub const LINKS: rt::Expand<Self, rt::List<crate::ids::FileLinkId>> = rt::Expand::new(
        "links",
    );
}
