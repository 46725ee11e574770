//! Files to be uploaded.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use futures_core::Stream;

use crate::{ByteStream, transport::TransportError};

/// A file to be uploaded: a name, and its contents, which are at hand or arrive as a stream.
///
/// Contents that can be read again (all but [`Upload::stream`]'s) are sent again when a call is retried.
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    contents: Contents,
}

#[derive(Clone)]
enum Contents {
    Whole(Bytes),
    /// Shared by the clones of the request, the first of which takes it.
    Once(Arc<std::sync::Mutex<Option<ByteStream>>>),
    Again(Arc<dyn Fn() -> ByteStream + Send + Sync>),
}

impl Upload {
    /// A file whose contents are at hand.
    #[must_use]
    pub fn bytes(file_name: impl Into<String>, contents: impl Into<Bytes>) -> Self {
        Self::with(file_name.into(), Contents::Whole(contents.into()))
    }

    /// A file whose contents can be read once, of `length` bytes where that is known. A call with it is never retried.
    #[must_use]
    pub fn stream<S>(file_name: impl Into<String>, contents: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        let contents = ByteStream::new(contents, length);
        Self::with(
            file_name.into(),
            Contents::Once(Arc::new(std::sync::Mutex::new(Some(contents)))),
        )
    }

    /// A file whose contents `open` begins to read anew for each try.
    #[must_use]
    pub fn reopened(
        file_name: impl Into<String>,
        open: impl Fn() -> ByteStream + Send + Sync + 'static,
    ) -> Self {
        Self::with(file_name.into(), Contents::Again(Arc::new(open)))
    }

    /// The file at `path`, read while it is sent and never held in memory as a whole.
    ///
    /// Its name is the last part of `path`. A file that cannot be opened or read fails the call.
    #[cfg(feature = "hyper")]
    #[must_use]
    pub fn path(path: impl Into<std::path::PathBuf>) -> Self {
        let path: Arc<std::path::Path> = path.into().into();
        let name = path
            .file_name()
            .map_or_else(|| "file".into(), |name| name.to_string_lossy().into_owned());
        Self::reopened(name, move || crate::transport::read_file(&path))
    }

    /// Says what the file is, such as `image/png`, where Stripe cannot tell by the name.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn with(file_name: String, contents: Contents) -> Self {
        Self {
            file_name,
            content_type: None,
            contents,
        }
    }

    pub(crate) fn can_be_sent_again(&self) -> bool {
        !matches!(self.contents, Contents::Once(_))
    }

    /// The contents from their start; `None` if they could be read once only, and were.
    pub(crate) fn open(&self) -> Option<ByteStream> {
        match &self.contents {
            Contents::Whole(bytes) => Some(bytes.clone().into()),
            Contents::Once(stream) => stream
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .take(),
            Contents::Again(open) => Some(open()),
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.file_name
    }

    pub(crate) fn declared_type(&self) -> &str {
        self.content_type
            .as_deref()
            .unwrap_or("application/octet-stream")
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
